package id.asn.traininghours.rule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a rule set goes back to its makers. */
@Schema(name = "RuleSetReturn")
public record ReturnedRuleSet(
        @NotBlank @Size(max = 1000) @Schema(examples = "The cap of NKL03 abroad is missing.")
        String comment) {}
