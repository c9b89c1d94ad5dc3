package id.asn.chassis.export;

import java.util.List;

/**
 * What a list looks like as a table.
 *
 * @param name names the file and, by the text {@code table.<name>} of {@code exports.properties}, the sheet
 */
public record Table<R>(String name, List<Column<R>> columns) {

    public Table {
        columns = List.copyOf(columns);
    }

    List<Cell> cells(R row) {
        return columns.stream().map(column -> column.cell().apply(row)).toList();
    }
}
