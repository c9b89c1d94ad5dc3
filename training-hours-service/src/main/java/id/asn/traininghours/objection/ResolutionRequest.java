package id.asn.traininghours.objection;

import id.asn.traininghours.review.CorrectionRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How an officer decides an objection. */
@Schema(name = "ObjectionResolution")
public record ResolutionRequest(
        @NotNull Outcome outcome,

        @NotBlank @Size(max = 500) @Schema(examples = "The attendance list shows both days.")
        String reason,

        @Nullable @Valid @Schema(
                description =
                        "What the completion should have said: required against a cut; against a correction, instead of what counted before it")
        CorrectionRequest correction) {

    /** In whose favour. */
    public enum Outcome {
        UPHELD,
        DISMISSED
    }
}
