package id.asn.chassis.imports.table;

import id.asn.chassis.imports.file.SheetCell;
import id.asn.chassis.imports.file.SheetRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the header among the first rows of a table: titles may stand above it, it may have two rows with merged cells, and
 * a row that only numbers the columns may follow. It is the row, or the pair of rows, that names most of the columns.
 */
public final class HeaderFinder {

    /** Rows above the data that are looked at. */
    public static final int ROWS = 40;

    private final List<ImportColumn> columns;

    public HeaderFinder(List<ImportColumn> columns) {
        this.columns = columns;
    }

    /** A header as it stands, before it is judged: the texts of all columns. */
    public record Found(int lastRow, List<String> texts) {}

    /** @return empty when no row names two of the columns, or the only one there is */
    public Optional<Found> find(List<SheetRow> head) {
        int needed = Math.min(2, columns.size());
        int best = needed - 1;
        Found found = null;
        for (int i = 0; i < head.size(); i++) {
            List<String> texts = texts(head.get(i));
            int named = named(texts);
            if (named > best) {
                best = named;
                found = new Found(head.get(i).number(), texts);
            }
            if (i + 1 < head.size()) {
                List<String> pair = merged(texts, texts(head.get(i + 1)));
                // A pair must be better: data below a header never names more of the columns.
                if (named(pair) > best) {
                    best = named(pair);
                    found = new Found(head.get(i + 1).number(), pair);
                }
            }
        }
        return Optional.ofNullable(found).map(header -> withoutNumbering(header, head));
    }

    private int named(List<String> texts) {
        return (int) columns.stream()
                .filter(column -> texts.stream().anyMatch(column::isCalled))
                .count();
    }

    private static List<String> texts(SheetRow row) {
        return row.cells().stream().map(SheetCell::shown).toList();
    }

    /** Where the lower row has a text it counts, alone or behind the group that is merged above it; else the upper one. */
    private List<String> merged(List<String> upper, List<String> lower) {
        List<String> texts = new ArrayList<>();
        String group = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            String above = i < upper.size() ? upper.get(i) : "";
            String below = i < lower.size() ? lower.get(i) : "";
            group = above.isEmpty() ? group : above;
            if (below.isEmpty()) {
                texts.add(above);
            } else {
                String both = group.isEmpty() ? below : group + " " + below;
                texts.add(columns.stream().anyMatch(column -> column.isCalled(both)) ? both : below);
            }
        }
        return texts;
    }

    private static Found withoutNumbering(Found header, List<SheetRow> head) {
        return head.stream()
                .filter(row -> row.number() == header.lastRow() + 1 && isNumbering(row))
                .findFirst()
                .map(row -> new Found(row.number(), header.texts()))
                .orElse(header);
    }

    /** 1, 2, 3, or (1), (2), (3). */
    private static boolean isNumbering(SheetRow row) {
        int columns = row.cells().size();
        for (int i = 0; i < columns; i++) {
            if (!row.cell(i).shown().replaceAll("[()]", "").equals(String.valueOf(i + 1))) {
                return false;
            }
        }
        return columns > 2;
    }
}
