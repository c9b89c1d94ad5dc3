package id.asn.standard.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.ProblemView;
import id.asn.chassis.web.Problems;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each position, in the order of the request. */
@Schema(name = "PositionBatchResult")
public record PositionBatchView(List<Item> items) {

    /** One item; a rejected one carries its problem. */
    @Schema(name = "PositionBatchResultItem")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Item(
            int index,
            ItemStatus status,
            @Nullable UUID positionId,
            @Nullable ProblemView problem) {}

    /** @param trial whether nothing was kept: then a new position has no id yet */
    static PositionBatchView of(List<ItemOutcome> outcomes, Problems problems, boolean trial) {
        return new PositionBatchView(outcomes.stream()
                .map(outcome -> switch (outcome) {
                    case ItemOutcome.Kept kept -> new Item(kept.index(), kept.status(), kept.toldId(trial), null);
                    case ItemOutcome.Rejected rejected ->
                        new Item(rejected.index(), ItemStatus.REJECTED, null, problems.view(rejected.problem()));
                })
                .toList());
    }
}
