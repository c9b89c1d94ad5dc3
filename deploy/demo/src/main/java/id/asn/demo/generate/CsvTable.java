package id.asn.demo.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Rows on their way into a CSV file. */
final class CsvTable {
    private final List<String> header;
    private final List<List<String>> rows = new ArrayList<>();

    CsvTable(String... header) {
        this.header = List.of(header);
    }

    void add(Object... values) {
        if (values.length != header.size()) {
            throw new IllegalArgumentException("A row has %d columns, not %d".formatted(header.size(), values.length));
        }
        List<String> row = new ArrayList<>();
        for (Object value : values) {
            row.add(String.valueOf(value));
        }
        rows.add(row);
    }

    void write(Path file) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(file)) {
            csv.writeRecord(header);
            rows.forEach(csv::writeRecord);
        }
    }
}
