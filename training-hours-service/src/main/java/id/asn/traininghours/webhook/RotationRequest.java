package id.asn.traininghours.webhook;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new secret. */
@Schema(name = "SecretRotation")
public record RotationRequest(
        @Nullable @Min(0) @Max(168) @Schema(
                description = "Hours for which messages are signed with the old secret too; 24 when absent",
                examples = "24")
        Integer overlapHours) {

    private static final int DEFAULT = 24;

    int hours() {
        return overlapHours == null ? DEFAULT : overlapHours;
    }
}
