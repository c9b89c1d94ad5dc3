package id.asn.traininghours.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an officer decides on one item. */
@Schema(name = "ReviewDecisionRequest")
public record DecisionRequest(
        @NotNull @Min(1) @Schema(description = "Of the item, as the officer saw it", examples = "1")
        Long version,

        @NotNull Verdict verdict,

        @Nullable @Size(min = 1, max = 500) @Schema(
                description = "Required unless it is approved; the sender and the employee read it",
                examples = "The certificate belongs to another participant.")
        String reason,

        @Nullable @Valid @Schema(description = "What it should have said; exactly when the verdict is CORRECT")
        CorrectionRequest correction) {}
