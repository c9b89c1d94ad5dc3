package id.asn.traininghours.completion;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.rule.Cap;
import id.asn.traininghours.rule.CapPeriod;
import id.asn.traininghours.rule.ConversionRule;
import id.asn.traininghours.rule.Unit;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One step from what was claimed to what is credited; frozen with the entry. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Step")
public record Step(
        Kind step,
        Jp jp,
        @Nullable Unit unit,
        @Nullable BigDecimal amount,

        @Nullable @Schema(description = "JP per unit") Jp rate,

        @Nullable @Schema(description = "Percent on top, abroad")
        Integer surcharge,

        @Nullable CapPeriod capPeriod,

        @Nullable @Schema(description = "Units allowed per period")
        BigDecimal capUnits,

        @Nullable String ruleSet,
        @Nullable String legalBasis) {

    /** What the step did; {@code jp} is its result. */
    public enum Kind {
        CLAIMED,
        CONVERTED,
        CAPPED
    }

    public static Step claimed(Jp jp, Unit unit, BigDecimal amount) {
        return new Step(Kind.CLAIMED, jp, unit, amount, null, null, null, null, null, null);
    }

    public static Step converted(Jp jp, Jp rate, int surcharge, ConversionRule rule) {
        return new Step(
                Kind.CONVERTED,
                jp,
                null,
                null,
                rate,
                surcharge == 0 ? null : surcharge,
                null,
                null,
                rule.ruleSet(),
                rule.legalBasis());
    }

    public static Step capped(Jp jp, Cap cap) {
        return new Step(Kind.CAPPED, jp, null, null, null, null, cap.period(), cap.units(), null, null);
    }
}
