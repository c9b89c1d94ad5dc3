package id.asn.traininghours.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.ReasonView;
import id.asn.traininghours.completion.Step;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was credited, and why not more. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CompletionAnswer")
public record CompletionAnswer(
        Outcome outcome,
        UUID completionId,
        @Nullable UUID entryId,
        @Schema(description = "At face value") Jp claimedJp,
        @Schema(description = "By the conversion rule") Jp convertedJp,
        @Schema(description = "After caps: what counts") Jp creditedJp,
        Verification verification,
        List<ReasonView> reasons,
        List<Step> steps) {

    /** The same figures for whoever reports it again. */
    CompletionAnswer replayed() {
        return new CompletionAnswer(
                Outcome.REPLAYED,
                completionId,
                entryId,
                claimedJp,
                convertedJp,
                creditedJp,
                verification,
                reasons,
                steps);
    }
}
