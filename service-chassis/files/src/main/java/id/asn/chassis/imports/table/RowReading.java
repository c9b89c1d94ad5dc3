package id.asn.chassis.imports.table;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * A row after reading it.
 *
 * @param number of the row in the file, from 1
 * @param cells as the sender would see them, in the order of the header's columns; to be sent back if it is refused
 * @param item what the rules will judge; an empty object when there are faults
 * @param faults what is wrong with its form; then it is not judged any further
 */
public record RowReading(int number, List<String> cells, JsonNode item, List<Fault> faults) {

    public RowReading {
        cells = List.copyOf(cells);
        faults = List.copyOf(faults);
    }

    public boolean isSound() {
        return faults.isEmpty();
    }

    /** The same row, refused for this. */
    public RowReading refused(Fault fault) {
        return new RowReading(number, cells, item, List.of(fault));
    }
}
