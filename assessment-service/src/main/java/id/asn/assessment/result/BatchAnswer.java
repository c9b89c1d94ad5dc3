package id.asn.assessment.result;

import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.web.ProblemView;
import id.asn.chassis.web.Problems;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each item of a batch, in the order in which they came. */
@Schema(name = "AssessmentResultBatchAnswer")
public record BatchAnswer(@Schema(maxItems = 5000) List<Item> items) {

    /** RECORDED: new. REPLAYED: the same content was there before. REJECTED: see the problem. */
    public enum ItemStatus {
        RECORDED,
        REPLAYED,
        REJECTED
    }

    /** One item. */
    @Schema(name = "AssessmentResultBatchItem")
    public record Item(
            int index,
            ItemStatus status,
            @Nullable UUID resultId,
            @Nullable ProblemView problem) {}

    /** @param trial nothing was kept: results that would be new have no id yet */
    static BatchAnswer of(List<ItemOutcome> outcomes, boolean trial, Problems problems) {
        return new BatchAnswer(
                outcomes.stream().map(outcome -> item(outcome, trial, problems)).toList());
    }

    private static Item item(ItemOutcome outcome, boolean trial, Problems problems) {
        return switch (outcome) {
            case ItemOutcome.Kept kept -> new Item(kept.index(), status(kept.status()), kept.toldId(trial), null);
            case ItemOutcome.Rejected rejected ->
                new Item(rejected.index(), ItemStatus.REJECTED, null, problems.view(rejected.problem()));
        };
    }

    private static ItemStatus status(id.asn.chassis.bulk.ItemStatus kept) {
        return kept == id.asn.chassis.bulk.ItemStatus.CREATED ? ItemStatus.RECORDED : ItemStatus.REPLAYED;
    }
}
