package id.asn.traininghours.completion;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reason, worded in the language of the caller. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reason")
public record ReasonView(
        @Schema(examples = "DAILY_CAP") String code,

        @Schema(examples = "A day counts 3 JP at most: of 5.00 JP, 3.00 JP were credited.")
        String message,

        @Nullable @Schema(description = "Of the check that found it; absent on what no check decides")
        CheckDecision decision,

        @Nullable @Schema(description = "Rule set of the check", examples = "CHECKS-2010")
        String ruleSet,

        @Nullable @Schema(description = "Trust score of the provider, where it made a hold of a flag", examples = "41")
        Integer trust) {}
