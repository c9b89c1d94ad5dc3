package id.asn.chassis.imports.table;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.imports.ImportProblem;
import id.asn.chassis.imports.file.SheetCell;
import id.asn.chassis.imports.table.CellReader.Reading;
import id.asn.chassis.web.FieldProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sender says for every row of a file, read as the cells of its columns are. */
final class StandingValues {

    private StandingValues() {}

    /** What is wrong with them: no column has the name, or its cells could not hold the value. */
    static List<FieldProblem> faults(Map<String, String> values, List<ImportColumn> columns) {
        return values.entrySet().stream()
                .flatMap(value -> column(value.getKey(), columns)
                        .map(column -> fault(value.getValue(), column))
                        .orElseGet(() -> Stream.of(
                                FieldProblem.of(value.getKey(), ImportProblem.VALUE_WITHOUT_COLUMN, value.getKey()))))
                .toList();
    }

    /** The values by column, for values without fault. */
    static Map<String, JsonNode> read(Map<String, String> values, List<ImportColumn> columns) {
        Map<String, JsonNode> read = new LinkedHashMap<>();
        values.forEach((name, text) -> column(name, columns).ifPresent(column -> {
            if (CellReader.read(SheetCell.text(text), column, name) instanceof Reading.Value value) {
                read.put(name, value.node());
            }
        }));
        return read;
    }

    private static Stream<FieldProblem> fault(String text, ImportColumn column) {
        return CellReader.read(SheetCell.text(text), column, column.name()) instanceof Reading.Bad bad
                ? Stream.of(new FieldProblem(
                        column.name(),
                        bad.fault().code(),
                        null,
                        List.<Object>copyOf(bad.fault().arguments())))
                : Stream.empty();
    }

    private static Optional<ImportColumn> column(String name, List<ImportColumn> columns) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
