package id.asn.traininghours.check;

import id.asn.traininghours.completion.CheckDecision;
import id.asn.traininghours.problem.HoursProblem;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a check decides while its rule is in force.
 *
 * @param belowTrust decision for providers whose trust is below the threshold; absent: the same
 * @param limitValue in the unit of the check; absent where it has none
 * @param effectiveTo exclusive
 */
public record CheckRule(
        HoursProblem checkCode,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        CheckDecision decision,
        @Nullable CheckDecision belowTrust,
        @Nullable BigDecimal limitValue,
        String ruleSet,
        String legalBasis) {

    boolean isInForceOn(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || date.isBefore(effectiveTo));
    }

    boolean runs() {
        return decision != CheckDecision.OFF;
    }
}
