package id.asn.traininghours.siasn;

import java.util.ArrayList;
import java.util.List;

/**
 * A row as it came.
 *
 * @param number by which the sender finds it: the item, the line or the row of the sheet, from 1
 * @param pointer where faults of it are said to be
 */
record UploadedRow(int number, String pointer, SiasnEntry entry) {

    static List<UploadedRow> items(List<SiasnEntry> entries) {
        List<UploadedRow> rows = new ArrayList<>(entries.size());
        for (SiasnEntry entry : entries) {
            rows.add(new UploadedRow(rows.size() + 1, "/rows/" + rows.size(), entry));
        }
        return rows;
    }
}
