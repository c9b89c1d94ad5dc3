package id.asn.traininghours.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One of many decisions; without a verdict of its own the one for all applies. */
@Schema(name = "ReviewDecisionItem")
public record BulkItemRequest(
        @NotNull UUID completionId,

        @NotNull @Min(1) @Schema(description = "Of the item, as the officer saw it", examples = "1")
        Long version,

        @Nullable Verdict verdict,

        @Nullable @Size(min = 1, max = 500) String reason,

        @Nullable @Valid CorrectionRequest correction) {}
