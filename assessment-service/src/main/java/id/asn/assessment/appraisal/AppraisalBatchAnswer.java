package id.asn.assessment.appraisal;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.bulk.ItemOutcome;
import id.asn.chassis.bulk.ItemStatus;
import id.asn.chassis.web.ProblemView;
import id.asn.chassis.web.Problems;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of each appraisal, in the order in which they came. */
@Schema(name = "PerformanceAppraisalBatchAnswer")
public record AppraisalBatchAnswer(@Schema(maxItems = 5000) List<Item> items) {

    static AppraisalBatchAnswer of(List<ItemOutcome> outcomes, Problems problems, boolean trial) {
        return new AppraisalBatchAnswer(
                outcomes.stream().map(outcome -> item(outcome, problems, trial)).toList());
    }

    private static Item item(ItemOutcome outcome, Problems problems, boolean trial) {
        return switch (outcome) {
            case ItemOutcome.Kept kept -> new Item(kept.index(), kept.status(), kept.toldId(trial), null);
            case ItemOutcome.Rejected(int index, var problem) ->
                new Item(index, ItemStatus.REJECTED, null, problems.view(problem));
        };
    }

    /** CREATED: new. UNCHANGED: recorded before with the same content. REJECTED: see the problem. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PerformanceAppraisalBatchItem")
    public record Item(
            @Schema(examples = "0") int index,
            ItemStatus status,
            @Nullable UUID appraisalId,
            @Nullable ProblemView problem) {}
}
