package id.asn.chassis.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {

    @Test
    void excelOpensItAsUtf8AndEveryReaderFindsTheSameFields() throws IOException {
        // Given
        List<Cell> cells = List.of(
                Cell.text("Kepala Bidang \"Diklat\", Médan"),
                Cell.number(3),
                Cell.day(LocalDate.of(2022, 5, 24)),
                Cell.EMPTY);

        // When
        String csv = csv(cells);

        // Then
        assertThat(csv).isEqualTo("""
                \uFEFFJabatan,Jumlah,Tanggal,Kosong\r
                "Kepala Bidang ""Diklat"", Médan",3,2022-05-24,\r
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62811", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"})
    void aTextThatWouldRunAsAFormulaIsMadeATextAgain(String hostile) throws IOException {
        // Given
        List<Cell> cells = List.of(Cell.text(hostile));

        // When
        String csv = csv(cells);

        // Then
        assertThat(csv).contains("'" + hostile);
    }

    @Test
    void aNegativeNumberStaysANumber() throws IOException {
        // Given
        List<Cell> cells = List.of(Cell.number(new BigDecimal("-12.50")));

        // When
        String csv = csv(cells);

        // Then
        assertThat(csv).contains("\r\n-12.50\r\n");
    }

    private static String csv(List<Cell> cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvFile file = new CsvFile(out);
        file.header(List.of("Jabatan", "Jumlah", "Tanggal", "Kosong"));
        file.record(cells);
        file.finish();
        return out.toString(StandardCharsets.UTF_8);
    }
}
