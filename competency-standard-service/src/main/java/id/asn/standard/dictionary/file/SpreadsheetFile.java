package id.asn.standard.dictionary.file;

import id.asn.chassis.imports.ImportFormat;
import id.asn.chassis.imports.file.CsvRows;
import id.asn.chassis.imports.file.FileForm;
import id.asn.chassis.imports.file.SheetCell;
import id.asn.chassis.imports.file.SheetRow;
import id.asn.chassis.imports.file.SheetRows;
import id.asn.chassis.imports.file.XlsxRows;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.dictionary.DictionaryProblem;
import id.asn.standard.dictionary.file.TableFile.Row;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** A dictionary in CSV or in a workbook, whatever its encoding, separator or sheet. */
final class SpreadsheetFile {

    /** A thousand competencies of five levels with ten indicators each. */
    private static final int MOST_ROWS = 50_000;

    private SpreadsheetFile() {}

    static ReadFile csv(InputStream body) {
        return withFile(body, file -> {
            FileForm.check(file, ImportFormat.CSV);
            try (SheetRows rows = CsvRows.open(file)) {
                return TableFile.read(all(rows));
            }
        });
    }

    /** The first sheet that has a header: instructions may stand before it. */
    static ReadFile xlsx(InputStream body) {
        return withFile(body, file -> {
            FileForm.check(file, ImportFormat.XLSX);
            ProblemException refused = Problem.of(DictionaryProblem.FILE_HEADER_MISSING);
            for (String sheet : XlsxRows.sheets(file)) {
                try (SheetRows rows = XlsxRows.open(file, sheet)) {
                    return TableFile.read(all(rows));
                } catch (ProblemException noHeader) {
                    refused = noHeader;
                }
            }
            throw refused;
        });
    }

    private static List<Row> all(SheetRows rows) {
        List<Row> all = new ArrayList<>();
        for (SheetRow row = rows.next(); row != null; row = rows.next()) {
            if (all.size() == MOST_ROWS) {
                throw Problem.of(DictionaryProblem.FILE_UNREADABLE);
            }
            all.add(new Row(
                    row.number(), row.cells().stream().map(SheetCell::shown).toList()));
        }
        return all;
    }

    private static ReadFile withFile(InputStream body, Reading reading) {
        try {
            Path file = Files.createTempFile("dictionary-", ".import");
            try {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
                return reading.read(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private interface Reading {
        ReadFile read(Path file) throws IOException;
    }
}
