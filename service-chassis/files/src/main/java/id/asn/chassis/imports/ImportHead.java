package id.asn.chassis.imports;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.imports.file.CsvRows;
import id.asn.chassis.imports.file.FileForm;
import id.asn.chassis.imports.file.JsonItem;
import id.asn.chassis.imports.file.JsonItems;
import id.asn.chassis.imports.file.SheetCell;
import id.asn.chassis.imports.file.SheetRow;
import id.asn.chassis.imports.file.SheetRows;
import id.asn.chassis.imports.file.XlsxRows;
import id.asn.chassis.imports.table.ForbiddenColumns;
import id.asn.chassis.imports.table.Header;
import id.asn.chassis.imports.table.HeaderCheck;
import id.asn.chassis.imports.table.HeaderFinder;
import id.asn.chassis.imports.table.ImportColumn;
import id.asn.chassis.imports.table.ImportRows;
import id.asn.chassis.imports.table.ItemRows;
import id.asn.chassis.imports.table.TableRows;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens files: looks at their head before anything is stored, and reads their rows afterwards. */
@ApplicationScoped
class ImportHead {

    private final ObjectMapper json;

    ImportHead(ObjectMapper json) {
        this.json = json;
    }

    /**
     * What is known of a file before its rows are read.
     *
     * @param sheet of a workbook, the one that is read
     * @param ignored columns that no rule asks for
     * @param advice what some of those may have been meant to be
     */
    record Head(@Nullable String sheet, Header header, List<String> ignored, List<ColumnAdvice> advice) {}

    /**
     * @param values what the sender says for every row of a table
     * @throws id.asn.chassis.web.ProblemException when the file is not what it should be, or holds what must not be stored
     */
    Head inspect(Path file, ImportFormat format, @Nullable String sheet, ImportKind kind, Map<String, String> values)
            throws IOException {
        FileForm.check(file, format);
        return switch (format) {
            case CSV -> {
                try (SheetRows rows = CsvRows.open(file)) {
                    yield head(null, head(rows), kind, values).orElseThrow(() -> noHeader(kind));
                }
            }
            case XLSX -> inspectSheets(file, sheet, kind, values);
            case NDJSON, JSON -> inspectItems(file, format, values);
        };
    }

    ImportRows open(Path file, ImportFormat format, @Nullable String sheet, Header header, ImportKind kind)
            throws IOException {
        return switch (format) {
            case CSV -> new TableRows(CsvRows.open(file), header, kind.columnsAmong(header.texts()), kind::item);
            case XLSX ->
                new TableRows(
                        XlsxRows.open(file, sheet == null ? "" : sheet),
                        header,
                        kind.columnsAmong(header.texts()),
                        kind::item);
            case NDJSON, JSON -> new ItemRows(items(file, format));
        };
    }

    /** The sheet that is asked for, else the first that has a header: instructions may stand before it. */
    private static Head inspectSheets(Path file, @Nullable String asked, ImportKind kind, Map<String, String> values)
            throws IOException {
        List<String> sheets = XlsxRows.sheets(file);
        List<String> candidates = sheets.stream()
                .filter(name -> asked == null || name.equalsIgnoreCase(asked))
                .toList();
        if (candidates.isEmpty()) {
            throw Problem.of(ImportProblem.IMPORT_SHEET_UNKNOWN, asked == null ? "" : asked, String.join(", ", sheets));
        }
        for (String sheet : candidates) {
            try (SheetRows rows = XlsxRows.open(file, sheet)) {
                Optional<Head> head = head(sheet, head(rows), kind, values);
                if (head.isPresent()) {
                    return head.get();
                }
            }
        }
        throw noHeader(kind);
    }

    private static Optional<Head> head(
            @Nullable String sheet, List<SheetRow> rows, ImportKind kind, Map<String, String> values) {
        if (rows.stream().allMatch(SheetRow::isBlank) && sheet == null) {
            throw Problem.of(ImportProblem.IMPORT_EMPTY);
        }
        List<ImportColumn> columns = kind.columnsAmong(texts(rows));
        return new HeaderFinder(columns).find(rows).map(found -> {
            HeaderCheck check = HeaderCheck.of(found, columns, values);
            if (rows.size() < HeaderFinder.ROWS
                    && rows.stream().allMatch(row -> row.number() <= found.lastRow() || row.isBlank())) {
                throw Problem.of(ImportProblem.IMPORT_EMPTY);
            }
            return new Head(sheet, check.header(), check.ignored(), ColumnAdvice.of(check.ignored(), kind));
        });
    }

    private static Set<String> texts(List<SheetRow> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(SheetCell::shown)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<SheetRow> head(SheetRows rows) {
        List<SheetRow> head = new ArrayList<>();
        SheetRow row = rows.next();
        while (row != null && head.size() < HeaderFinder.ROWS) {
            head.add(row);
            row = rows.next();
        }
        return head;
    }

    /** Every field name of every item is looked at: what must not be stored is refused before it is. */
    private Head inspectItems(Path file, ImportFormat format, Map<String, String> values) throws IOException {
        if (!values.isEmpty()) {
            throw Problem.of(
                    ImportProblem.VALUE_WITHOUT_COLUMN,
                    values.keySet().iterator().next());
        }
        boolean any = false;
        try (JsonItems items = items(file, format)) {
            for (JsonItem item = items.next(); item != null; item = items.next()) {
                any = true;
                List<FieldProblem> forbidden = forbidden(item.node());
                if (!forbidden.isEmpty()) {
                    throw Problem.of(ImportProblem.IMPORT_HEADER_REFUSED, forbidden.size())
                            .withErrors(forbidden);
                }
            }
        }
        if (!any) {
            throw Problem.of(ImportProblem.IMPORT_EMPTY);
        }
        return new Head(null, Header.NONE, List.of(), List.of());
    }

    private static List<FieldProblem> forbidden(JsonNode item) {
        return item.properties().stream()
                .filter(field -> ForbiddenColumns.isOne(field.getKey()))
                .map(field -> FieldProblem.of("/" + field.getKey(), ImportProblem.COLUMN_FORBIDDEN, field.getKey()))
                .toList();
    }

    private JsonItems items(Path file, ImportFormat format) throws IOException {
        return format == ImportFormat.JSON ? JsonItems.document(file, json) : JsonItems.lines(file, json);
    }

    private static RuntimeException noHeader(ImportKind kind) {
        String required = kind.columns().stream()
                .filter(ImportColumn::required)
                .map(ImportColumn::name)
                .collect(Collectors.joining(", "));
        return Problem.of(ImportProblem.HEADER_MISSING, required, HeaderFinder.ROWS);
    }
}
