package id.asn.assessment.ruling;

import id.asn.assessment.result.RevisionRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an objection is decided. */
@Schema(
        name = "ObjectionRuling",
        description = "UPHELD with exactly one of revisionId and revision; DISMISSED with neither")
public record RulingRequest(
        @NotNull Outcome outcome,

        @NotBlank @Size(max = 1000) @Schema(examples = "The protocol shows 3.00; the report had a slip of the pen.")
        String reason,

        @Nullable @Schema(description = "A revision of the result that has been recorded already")
        UUID revisionId,

        @Nullable @Valid @Schema(description = "The revision of the result, recorded together with the decision")
        RevisionRequest revision) {

    /** In whose favour. */
    @Schema(name = "ObjectionRulingOutcome")
    public enum Outcome {
        UPHELD,
        DISMISSED
    }
}
