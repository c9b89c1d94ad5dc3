package id.asn.traininghours.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.web.ProblemView;
import id.asn.traininghours.completion.ReasonView;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer per item, in the order of the items. */
@Schema(name = "CompletionBatchAnswer")
public record BatchAnswer(List<Item> items) {

    /** The answer to one item; a REJECTED one carries only its problem. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CompletionBatchItem")
    public record Item(
            @Schema(examples = "0") int index,
            Outcome outcome,
            @Nullable UUID completionId,
            @Nullable UUID entryId,
            @Nullable Jp claimedJp,
            @Nullable Jp convertedJp,
            @Nullable Jp creditedJp,
            @Nullable Verification verification,
            @Nullable List<ReasonView> reasons,
            @Nullable List<Step> steps,
            @Nullable ProblemView problem) {

        static Item of(int index, CompletionAnswer answer) {
            return new Item(
                    index,
                    answer.outcome(),
                    answer.completionId(),
                    answer.entryId(),
                    answer.claimedJp(),
                    answer.convertedJp(),
                    answer.creditedJp(),
                    answer.verification(),
                    answer.reasons(),
                    answer.steps(),
                    null);
        }

        /** The answer to a repetition within the batch; what was refused is refused again. */
        Item repeatedAt(int index) {
            return new Item(
                    index,
                    outcome == Outcome.REJECTED ? Outcome.REJECTED : Outcome.REPLAYED,
                    completionId,
                    entryId,
                    claimedJp,
                    convertedJp,
                    creditedJp,
                    verification,
                    reasons,
                    steps,
                    problem);
        }

        /** On trial nothing new is kept, so its ids are not worth telling. */
        Item withoutIds() {
            return new Item(
                    index,
                    outcome,
                    null,
                    null,
                    claimedJp,
                    convertedJp,
                    creditedJp,
                    verification,
                    reasons,
                    steps,
                    problem);
        }

        static Item rejected(int index, ProblemView problem) {
            return new Item(index, Outcome.REJECTED, null, null, null, null, null, null, null, null, problem);
        }
    }
}
