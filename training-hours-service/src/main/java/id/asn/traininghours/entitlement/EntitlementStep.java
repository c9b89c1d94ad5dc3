package id.asn.traininghours.entitlement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step from the rules to the figures of an answer: what was applied, on whose authority, and what came of it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "EntitlementStep")
public record EntitlementStep(
        Kind step,

        @Schema(description = "What came of it: the figure required, or the hours that count")
        Jp jp,

        @Nullable @Schema(description = "The rule set; absent on a switch", examples = "PP-11-2017")
        String ruleSet,

        @Nullable @Schema(description = "How the switch of that name stands; absent on a rule")
        SwitchValue value,

        @Schema(description = "Since when the rule, or the switch, is in force")
        LocalDate effectiveFrom,

        String legalBasis,

        @Nullable @Schema(description = "Days served in the period", examples = "184")
        Long days,

        @Nullable @Schema(description = "Days of the period", examples = "365")
        Long ofDays,

        @Nullable @Schema(description = "By the year it comes from")
        List<CarriedOver> carriedOver,

        @Schema(examples = "At least 20.00 JP are owed in the period from 2026-01-01 to 2026-12-31.")
        String message) {

    /** What was applied. */
    public enum Kind {
        RULE,
        PRORATION,
        CARRY_OVER,
        CROSS_YEAR,
        EMPLOYMENT
    }
}
