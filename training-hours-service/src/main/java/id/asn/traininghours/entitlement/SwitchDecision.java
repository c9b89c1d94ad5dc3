package id.asn.traininghours.entitlement;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Adopts or refuses a proposal. */
@Schema(name = "EntitlementSwitchDecision")
public record SwitchDecision(
        @NotNull @Schema(description = "false refuses it", examples = "true")
        Boolean adopted,

        @Nullable @Size(max = 500) @Schema(examples = "As decided on 3 November.")
        String reason) {}
