package id.asn.chassis.imports;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many rows were read, and what became of them. */
@Schema(name = "ImportRowCounts", description = "Rows read so far, and what became of them")
public record RowCounts(int read, int created, int updated, int unchanged, int rejected) {

    /** @param malformed rows that no rule saw, because their form was wrong */
    static RowCounts of(List<ItemOutcome> outcomes, int malformed) {
        int created = count(outcomes, ItemStatus.CREATED);
        int updated = count(outcomes, ItemStatus.UPDATED);
        int unchanged = count(outcomes, ItemStatus.UNCHANGED);
        int read = outcomes.size() + malformed;
        return new RowCounts(read, created, updated, unchanged, read - created - updated - unchanged);
    }

    private static int count(List<ItemOutcome> outcomes, ItemStatus status) {
        return (int) outcomes.stream()
                .filter(outcome -> outcome instanceof ItemOutcome.Kept kept && kept.status() == status)
                .count();
    }
}
