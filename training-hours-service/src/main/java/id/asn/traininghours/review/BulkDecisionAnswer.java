package id.asn.traininghours.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.web.ProblemView;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One answer per decision, in the order of the request. */
@Schema(name = "ReviewDecisionBatchAnswer")
public record BulkDecisionAnswer(@Schema(maxItems = 1000) List<Item> items) {

    /** What became of one decision. */
    public enum Outcome {
        DECIDED,
        /** Approved, but held for reasons that nobody had seen. */
        HELD_AGAIN,
        REFUSED
    }

    /** A REFUSED one carries its problem. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ReviewDecisionBatchItem")
    public record Item(
            @Schema(examples = "0") int index,
            Outcome outcome,
            @Nullable UUID completionId,
            @Nullable ReviewState state,
            @Nullable Long version,
            @Nullable UUID entryId,
            @Nullable ProblemView problem) {

        static Item decided(int index, ReviewDecision decision) {
            boolean heldAgain = decision.verdict() == ReviewAct.APPROVE && decision.state() == ReviewState.OPEN;
            return new Item(
                    index,
                    heldAgain ? Outcome.HELD_AGAIN : Outcome.DECIDED,
                    decision.completionId(),
                    decision.state(),
                    decision.version(),
                    decision.entryId(),
                    null);
        }

        static Item refused(int index, ProblemView problem) {
            return new Item(index, Outcome.REFUSED, null, null, null, null, problem);
        }
    }
}
