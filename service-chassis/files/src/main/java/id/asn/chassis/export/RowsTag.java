package id.asn.chassis.export;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;

/**
 * The entity tag of a table: weak, because it says that the rows are the same, not the bytes. A workbook carries the time
 * of its making, and every answer the instant up to which it was read; neither makes it another table.
 */
final class RowsTag<R> {

    private static final byte END_OF_CELL = 0x1F;
    private static final byte END_OF_ROW = 0x1E;

    private final Table<R> table;
    private final MessageDigest digest = Sha256.start();

    RowsTag(Table<R> table, ExportFormat format, Locale locale) {
        this.table = table;
        digest.update((table.name() + ' ' + format + ' ' + locale.getLanguage()).getBytes(StandardCharsets.UTF_8));
        digest.update(END_OF_ROW);
    }

    void add(R row) {
        for (Column<R> column : table.columns()) {
            if (column.settled()) {
                digest.update(column.cell().apply(row).plain().getBytes(StandardCharsets.UTF_8));
                digest.update(END_OF_CELL);
            }
        }
        digest.update(END_OF_ROW);
    }

    /** To be asked once, after the last row. */
    String value() {
        return "W/\"" + Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest()) + '"';
    }
}
