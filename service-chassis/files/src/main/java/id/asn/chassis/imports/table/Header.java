package id.asn.chassis.imports.table;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table.
 *
 * @param lastRow the row that ends it; the rows after it are data
 * @param cells the columns that are read, in the sender's order
 */
public record Header(int lastRow, List<Cell> cells) {

    /** Of a file that has none. */
    public static final Header NONE = new Header(0, List.of());

    public Header {
        cells = List.copyOf(cells);
    }

    /**
     * A column of the sender.
     *
     * @param index from 0
     * @param text as the sender wrote it
     * @param column the name of the {@link ImportColumn} that it is
     */
    public record Cell(int index, String text, String column) {}

    /** How the sender calls a column; its own name when the file does not have it. */
    public String textOf(String column) {
        return find(column).map(Cell::text).orElse(column);
    }

    public Optional<Cell> find(@Nullable String column) {
        return cells.stream().filter(cell -> cell.column().equals(column)).findFirst();
    }
}
