package id.asn.chassis.imports.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.chassis.imports.file.SheetCell;
import id.asn.chassis.imports.file.SheetRow;
import id.asn.chassis.imports.file.SheetRows;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a table below its header. */
public final class TableRows implements ImportRows {

    private final SheetRows rows;
    private final int lastHeaderRow;
    private final List<Field> fields;
    private final Map<String, JsonNode> standing;
    private final Function<ObjectNode, JsonNode> item;

    /** @param item makes an item of the values of a row */
    public TableRows(SheetRows rows, Header header, List<ImportColumn> columns, Function<ObjectNode, JsonNode> item) {
        this.rows = rows;
        this.lastHeaderRow = header.lastRow();
        this.fields = fields(header, columns);
        this.standing = StandingValues.read(header.values(), columns);
        this.item = item;
    }

    private record Field(Header.Cell header, ImportColumn column) {}

    @Override
    public @Nullable RowReading next() {
        SheetRow row = rows.next();
        while (row != null && (row.number() <= lastHeaderRow || row.isBlank())) {
            row = rows.next();
        }
        return row == null ? null : read(row);
    }

    private RowReading read(SheetRow row) {
        ObjectNode values = JsonNodeFactory.instance.objectNode();
        standing.forEach(values::set);
        List<Fault> faults = new ArrayList<>();
        List<String> cells = new ArrayList<>(fields.size());
        for (Field field : fields) {
            SheetCell cell = row.cell(field.header().index());
            cells.add(shown(cell, field.column().type()));
            if (cell instanceof SheetCell.Blank
                    && standing.containsKey(field.column().name())) {
                continue;
            }
            switch (CellReader.read(cell, field.column(), field.header().text())) {
                case CellReader.Reading.Value value -> values.set(field.column().name(), value.node());
                case CellReader.Reading.Bad bad -> faults.add(bad.fault());
                case CellReader.Reading.Absent absent -> {}
            }
        }
        return new RowReading(row.number(), cells, faults.isEmpty() ? item.apply(values) : values, faults);
    }

    /** A date as a date: sent back as text, a serial would depend on the workbook it stood in. */
    private static String shown(SheetCell cell, ColumnType type) {
        boolean isDay = type instanceof ColumnType.Day || type instanceof ColumnType.LastDay;
        return isDay ? Days.of(cell).map(LocalDate::toString).orElse(cell.shown()) : cell.shown();
    }

    private static List<Field> fields(Header header, List<ImportColumn> columns) {
        return header.cells().stream()
                .flatMap(cell -> columns.stream()
                        .filter(column -> column.name().equals(cell.column()))
                        .map(column -> new Field(cell, column)))
                .toList();
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
