package id.asn.chassis.imports.file;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number as a spreadsheet shows it, from 1
 */
public record SheetRow(int number, List<SheetCell> cells) {

    public SheetRow {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, from 0; blank where the row is shorter. */
    public SheetCell cell(int column) {
        return column < cells.size() ? cells.get(column) : new SheetCell.Blank();
    }

    public boolean isBlank() {
        return cells.stream().allMatch(SheetCell.Blank.class::isInstance);
    }
}
