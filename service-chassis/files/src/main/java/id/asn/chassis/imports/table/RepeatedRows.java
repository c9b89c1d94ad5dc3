package id.asn.chassis.imports.table;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.imports.ImportProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Refuses rows that name what an earlier row of the file named. It remembers 12 bytes a row, so that a file of a million
 * rows needs no more than some tens of megabytes.
 */
public final class RepeatedRows {

    private final List<List<String>> uniqueFields;
    private final Optional<String> groupedBy;
    private final List<FirstRows> seen = new ArrayList<>();
    private final FirstRows groups = new FirstRows();
    private String group = "";
    private int groupFrom;

    /**
     * @param uniqueFields sets of fields that together may occur once
     * @param groupedBy the field whose equal values must stand together
     */
    public RepeatedRows(List<List<String>> uniqueFields, Optional<String> groupedBy) {
        this.uniqueFields = List.copyOf(uniqueFields);
        this.groupedBy = groupedBy;
        uniqueFields.forEach(fields -> seen.add(new FirstRows()));
    }

    /** The row, refused if it repeats an earlier one. */
    public RowReading judge(RowReading row) {
        if (!row.isSound()) {
            return row;
        }
        int earlier = scattered(row);
        if (earlier > 0) {
            return row.refused(
                    Fault.of("", ImportProblem.ROWS_SCATTERED, Suggestion.of(Advice.KEEP_TOGETHER, earlier), earlier));
        }
        for (int i = 0; i < uniqueFields.size(); i++) {
            String key = key(row.item(), uniqueFields.get(i));
            int first = key.isEmpty() ? 0 : seen.get(i).firstOf(key, row.number());
            if (first > 0) {
                return row.refused(
                        Fault.of("", ImportProblem.ROW_REPEATED, Suggestion.of(Advice.REMOVE_ROW, first), first));
            }
        }
        return row;
    }

    /** Whether the row begins another group, so that a transaction may end before it. */
    public boolean isBoundary(RowReading row) {
        return groupedBy.isEmpty() || row.number() == groupFrom || !row.isSound();
    }

    private int scattered(RowReading row) {
        if (groupedBy.isEmpty()) {
            return 0;
        }
        String value = row.item().path(groupedBy.get()).asText();
        if (value.equals(group)) {
            return 0;
        }
        group = value;
        groupFrom = row.number();
        return groups.firstOf(value, row.number());
    }

    /** Empty when one of the fields is absent. */
    private static String key(JsonNode item, List<String> fields) {
        StringBuilder key = new StringBuilder();
        for (String field : fields) {
            JsonNode value = item.path(field);
            if (value.isMissingNode() || value.isNull()) {
                return "";
            }
            key.append(value.isValueNode() ? value.asText() : value.toString()).append('\u001f');
        }
        return key.toString();
    }
}
