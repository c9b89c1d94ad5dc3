package id.asn.demo.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.asn.demo.DemoFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads CSV files with a header line. */
public final class CsvSource {
    private CsvSource() {}

    /** @throws DemoFailure when the file is missing or is not CSV */
    public static List<SourceRow> read(Path file) {
        String name = name(file);
        if (!Files.isRegularFile(file)) {
            throw new DemoFailure(name + " is missing");
        }
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file);
                Stream<NamedCsvRecord> records = csv.stream()) {
            return records.map(row -> new SourceRow(name, row.getStartingLineNumber(), row.getFieldsAsMap()))
                    .toList();
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            throw new DemoFailure(name + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Folder and file: enough to find it, nothing of the machine. */
    static String name(Path file) {
        Path absolute = file.toAbsolutePath();
        return absolute.subpath(Math.max(0, absolute.getNameCount() - 2), absolute.getNameCount())
                .toString();
    }
}
