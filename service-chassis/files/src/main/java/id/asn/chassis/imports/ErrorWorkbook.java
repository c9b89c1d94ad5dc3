package id.asn.chassis.imports;

import id.asn.chassis.export.Cell;
import id.asn.chassis.export.XlsxFile;
import id.asn.chassis.imports.ImportErrorQueries.RefusedRow;
import id.asn.chassis.imports.table.Header;
import id.asn.chassis.imports.table.HeaderCheck;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The refused rows in the sender's columns with an explanation behind each; corrected, it can be sent as it is. Everything is
 * text, so that no zero and no digit is lost on the way.
 */
@ApplicationScoped
class ErrorWorkbook {

    private static final String SHEET = "Perbaikan";
    private static final int AT_ONCE = 1_000;

    private final ImportErrorQueries queries;

    ErrorWorkbook(ImportErrorQueries queries) {
        this.queries = queries;
    }

    void write(ImportRun run, OutputStream output) throws IOException {
        XlsxFile file = new XlsxFile(output, SHEET);
        Stream<String> columns = run.format().isTable()
                ? run.header().cells().stream().map(Header.Cell::text)
                : Stream.of(run.format().name());
        file.header(Stream.concat(columns, Stream.of(HeaderCheck.EXPLANATION)).toList());
        int after = 0;
        List<RefusedRow> rows = queries.refused(run.id(), after, AT_ONCE);
        while (!rows.isEmpty()) {
            int last = rows.getLast().rowNumber();
            Map<Integer, String> explanations = explanations(run.id(), after, last);
            for (RefusedRow row : rows) {
                String explanation = explanations.getOrDefault(row.rowNumber(), "");
                file.record(Stream.concat(row.cells().stream(), Stream.of(explanation))
                        .map(Cell::text)
                        .toList());
            }
            after = last;
            rows = queries.refused(run.id(), after, AT_ONCE);
        }
        file.finish();
    }

    private Map<Integer, String> explanations(UUID importId, int afterRow, int toRow) {
        return queries.errorsOf(importId, afterRow, toRow).stream()
                .map(queries::view)
                .collect(Collectors.groupingBy(
                        ImportErrorView::row,
                        Collectors.mapping(ErrorWorkbook::explanation, Collectors.joining("; "))));
    }

    private static String explanation(ImportErrorView error) {
        String about = error.column().isEmpty() ? error.message() : error.column() + ": " + error.message();
        return error.suggestion() == null ? about : about + " (" + error.suggestion() + ")";
    }
}
