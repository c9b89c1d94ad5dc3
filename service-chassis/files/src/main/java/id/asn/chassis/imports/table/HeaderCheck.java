package id.asn.chassis.imports.table;

import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Judges a header: every required column once, none that must not be stored. What is unknown is ignored.
 *
 * @param header the columns that are read
 * @param ignored the columns that are not, as the sender calls them
 */
public record HeaderCheck(Header header, List<String> ignored) {

    /** The column that an error workbook adds; it is recognised when the corrected file comes back. */
    public static final String EXPLANATION = "Penjelasan / Explanation";

    /** @throws id.asn.chassis.web.ProblemException naming everything that is wrong with the header */
    public static HeaderCheck of(HeaderFinder.Found found, List<ImportColumn> columns) {
        return of(found, columns, Map.of());
    }

    /**
     * @param values what the sender says for every row; it stands for a column that the file does not have
     * @throws id.asn.chassis.web.ProblemException naming everything that is wrong with the header
     */
    public static HeaderCheck of(HeaderFinder.Found found, List<ImportColumn> columns, Map<String, String> values) {
        List<FieldProblem> errors = new ArrayList<>(StandingValues.faults(values, columns));
        List<Header.Cell> cells = new ArrayList<>();
        List<String> ignored = new ArrayList<>();
        for (int i = 0; i < found.texts().size(); i++) {
            String text = found.texts().get(i);
            ImportColumn column = columnOf(text, columns);
            if (column != null && cells.stream().anyMatch(cell -> cell.column().equals(column.name()))) {
                errors.add(FieldProblem.of(text, ImportProblem.COLUMN_REPEATED, text));
            } else if (column != null) {
                cells.add(new Header.Cell(i, text, column.name()));
            } else if (ForbiddenColumns.isOne(text)) {
                errors.add(FieldProblem.of(text, ImportProblem.COLUMN_FORBIDDEN, text));
            } else if (!text.isEmpty() && !text.equals(EXPLANATION)) {
                ignored.add(text);
            }
        }
        Header header = new Header(found.lastRow(), cells, values);
        columns.stream()
                .filter(column -> column.required()
                        && !values.containsKey(column.name())
                        && header.find(column.name()).isEmpty())
                .map(column -> FieldProblem.of(
                        column.name(), ImportProblem.COLUMN_REQUIRED, column.name(), alsoCalled(column)))
                .forEach(errors::add);
        if (!errors.isEmpty()) {
            throw Problem.of(ImportProblem.IMPORT_HEADER_REFUSED, errors.size()).withErrors(errors);
        }
        return new HeaderCheck(header, ignored);
    }

    private static @Nullable ImportColumn columnOf(String text, List<ImportColumn> columns) {
        return columns.stream()
                .filter(column -> column.isCalled(text))
                .findFirst()
                .orElse(null);
    }

    private static String alsoCalled(ImportColumn column) {
        return column.aliases().stream().limit(3).collect(Collectors.joining(", "));
    }
}
