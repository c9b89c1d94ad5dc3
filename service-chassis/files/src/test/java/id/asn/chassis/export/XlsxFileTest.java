package id.asn.chassis.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

class XlsxFileTest {

    @Test
    void textsAreTextsEvenWhenTheyLookLikeFormulasAndNumbersAreNumbers() throws IOException {
        // Given
        List<Cell> cells = List.of(
                Cell.text("=cmd|' /C calc'!A0"),
                Cell.text("00123"),
                Cell.number(new BigDecimal("-12.50")),
                Cell.day(LocalDate.of(2022, 5, 24)),
                Cell.EMPTY);

        // When
        byte[] workbook = workbook(100, cells);

        // Then
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            Row row = read.getFirstSheet().read().get(1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).asString()).isEqualTo("=cmd|' /C calc'!A0");
            assertThat(row.getCell(1).asString()).isEqualTo("00123");
            assertThat(row.getCell(2).asNumber()).isEqualByComparingTo("-12.50");
            assertThat(row.getCell(3).asDate().toLocalDate()).isEqualTo(LocalDate.of(2022, 5, 24));
        }
    }

    @Test
    void whatOneSheetCannotHoldContinuesOnTheNextUnderTheSameHeader() throws IOException {
        // Given
        List<Cell> cells = List.of(Cell.text("a"));

        // When
        byte[] workbook = workbook(3, cells, cells, cells, cells, cells);

        // Then
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Sheet> sheets = read.getSheets().toList();
            assertThat(sheets).extracting(Sheet::getName).containsExactly("Uji", "Uji (2)", "Uji (3)");
            assertThat(sheets.getLast().read()).hasSize(2);
            assertThat(sheets.getLast().read().getFirst().getCell(0).asString()).isEqualTo("Satu");
        }
    }

    @SafeVarargs
    private static byte[] workbook(int rowsPerSheet, List<Cell>... records) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XlsxFile file = new XlsxFile(out, "Uji", rowsPerSheet);
        file.header(List.of("Satu", "Dua"));
        for (List<Cell> cells : records) {
            file.record(cells);
        }
        file.finish();
        return out.toByteArray();
    }
}
