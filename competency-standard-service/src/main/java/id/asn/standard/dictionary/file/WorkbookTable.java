package id.asn.standard.dictionary.file;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.dictionary.DictionaryProblem;
import id.asn.standard.dictionary.file.TableFile.Row;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** A table in a workbook: the first sheet that has a header; of a formula the result that was saved with it. */
final class WorkbookTable {

    /** A thousand competencies of five levels with ten indicators each. */
    private static final int MOST_ROWS = 50_000;

    /** What 8 MB of honest cells expand to; a bomb is larger. */
    private static final long LARGEST_EXPANDED = 200L * 1024 * 1024;

    private static final int CHUNK = 64 * 1024;

    private WorkbookTable() {}

    static ReadFile read(InputStream body) {
        try {
            byte[] file = body.readAllBytes();
            requireHarmless(file);
            try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
                return firstWithHeader(workbook);
            }
        } catch (ProblemException refused) {
            throw refused;
        } catch (IOException | RuntimeException damaged) { // a damaged workbook fails in many ways inside the library
            throw Problem.of(DictionaryProblem.FILE_UNREADABLE);
        }
    }

    private static ReadFile firstWithHeader(ReadableWorkbook workbook) {
        ProblemException refused = Problem.of(DictionaryProblem.FILE_HEADER_MISSING);
        for (Sheet sheet : workbook.getSheets().toList()) {
            try {
                return TableFile.read(rows(sheet));
            } catch (ProblemException noHeader) {
                refused = noHeader;
            }
        }
        throw refused;
    }

    private static List<Row> rows(Sheet sheet) {
        try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
            return rows.limit(MOST_ROWS)
                    .map(row -> {
                        List<String> cells = new ArrayList<>();
                        for (int i = 0; i < row.getCellCount(); i++) {
                            cells.add(shown(row.getCell(i)));
                        }
                        return new Row(row.getRowNum(), cells);
                    })
                    .toList();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static String shown(@Nullable Cell cell) {
        return switch (cell == null ? null : cell.getValue()) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Object other -> other.toString();
        };
    }

    private static void requireHarmless(byte[] file) throws IOException {
        long expanded = 0;
        byte[] chunk = new byte[CHUNK];
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                for (int read = zip.read(chunk); read > 0; read = zip.read(chunk)) {
                    expanded += read;
                    if (expanded > LARGEST_EXPANDED) {
                        throw Problem.of(DictionaryProblem.FILE_UNREADABLE);
                    }
                }
            }
        }
    }
}
