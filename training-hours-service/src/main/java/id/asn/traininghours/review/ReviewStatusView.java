package id.asn.traininghours.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where the review of a completion stands, for the sender, the employee and the officer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ReviewStatus")
public record ReviewStatusView(
        ReviewKind kind,
        ReviewState state,
        @Schema(examples = "2") long version,

        @Schema(description = "Why it is held, or flagged", examples = "[\"DUPLICATE_CERTIFICATE\"]")
        List<String> reasonCodes,

        @Nullable @Schema(description = "What counts instead of what was reported first")
        Content inForce,

        @Schema(description = "Every act on it, the oldest first", maxItems = 500)
        List<DecisionView> history) {

    /** A completion after a correction, or as the sender reported it again. */
    @Schema(name = "CompletionContent")
    public record Content(
            @Schema(examples = "1") int revision,
            @Schema(examples = "KL07") String formCode,
            String title,
            LocalDate startDate,
            LocalDate endDate,
            Unit unit,
            @Schema(examples = "2") BigDecimal amount) {

        static Content of(int revision, Claim claim) {
            return new Content(
                    revision,
                    claim.formCode(),
                    claim.title(),
                    claim.start(),
                    claim.end(),
                    claim.unit(),
                    claim.amount());
        }
    }
}
