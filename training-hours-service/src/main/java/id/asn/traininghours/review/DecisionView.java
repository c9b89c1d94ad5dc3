package id.asn.traininghours.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One act on a completion under review. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReviewDecision")
public record DecisionView(
        UUID decisionId,
        UUID completionId,

        @Schema(description = "Of the item, after it", examples = "2")
        long version,

        ReviewAct verdict,

        @Schema(description = "Where the review stands after it; OPEN after an approval: held again, for new reasons")
        ReviewState state,

        @Nullable @Schema(examples = "The certificate belongs to another participant.")
        String reason,

        @Nullable @Schema(description = "The credit that came of it")
        UUID entryId,

        @Nullable @Schema(description = "The credit that it took back")
        UUID reversedEntryId,

        @Schema(description = "Of the completion after it: 0 is what was reported", examples = "0")
        int revision,

        @Nullable @Schema(description = "The officer, or the sender; shown to officers only", examples = "budi")
        String decidedBy,

        Instant decidedAt) {

    static DecisionView of(ReviewDecision decision) {
        return of(decision, decision.decidedBy());
    }

    /** As the sender and the employee see it. */
    static DecisionView withoutOfficer(ReviewDecision decision) {
        return of(decision, null);
    }

    private static DecisionView of(ReviewDecision decision, @Nullable String decidedBy) {
        return new DecisionView(
                decision.decisionId(),
                decision.completionId(),
                decision.version(),
                decision.verdict(),
                decision.state(),
                decision.reason(),
                decision.entryId(),
                decision.reversedEntryId(),
                decision.revision(),
                decidedBy,
                decision.decidedAt());
    }
}
