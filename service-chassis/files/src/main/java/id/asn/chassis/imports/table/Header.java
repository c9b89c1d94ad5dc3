package id.asn.chassis.imports.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table.
 *
 * @param lastRow the row that ends it; the rows after it are data
 * @param cells the columns that are read, in the sender's order
 * @param values what the sender says for every row, by the names of columns; a cell that is filled goes before
 */
public record Header(int lastRow, List<Cell> cells, Map<String, String> values) {

    /** Of a file that has none. */
    public static final Header NONE = new Header(0, List.of(), Map.of());

    public Header {
        cells = List.copyOf(cells);
        // Headers that were stored before there were such values have none.
        values = Map.copyOf(Objects.requireNonNullElse(values, Map.of()));
    }

    /**
     * A column of the sender.
     *
     * @param index from 0
     * @param text as the sender wrote it
     * @param column the name of the {@link ImportColumn} that it is
     */
    public record Cell(int index, String text, String column) {}

    /** What the sender calls its columns, and what they are. */
    public Set<String> texts() {
        return cells.stream()
                .flatMap(cell -> Stream.of(cell.text(), cell.column()))
                .collect(Collectors.toSet());
    }

    /** How the sender calls a column; its own name when the file does not have it. */
    public String textOf(String column) {
        return find(column).map(Cell::text).orElse(column);
    }

    public Optional<Cell> find(@Nullable String column) {
        return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }
}
