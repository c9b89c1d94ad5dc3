package id.asn.chassis.changefeed;

import java.util.List;

/**
 * Entries of the feed in their order.
 *
 * @param reached where to go on: behind the last row, or where the feed ended when it was read
 * @param more whether there is more already
 */
public record ChangeStretch(List<ChangeRow> rows, long reached, boolean more) {

    public ChangeStretch {
        rows = List.copyOf(rows);
    }
}
