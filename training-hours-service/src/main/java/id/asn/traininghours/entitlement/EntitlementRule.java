package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.EmploymentKind;
import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How many hours a kind of civil servant is owed or allowed while the rule is in force.
 *
 * @param effectiveTo exclusive
 */
public record EntitlementRule(
        EmploymentKind employmentKind,
        Standing standing,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Obligation obligation,
        Period period,
        Jp requiredJp,
        String ruleSet,
        String legalBasis) {

    /** Law, or only what agencies report by habit. */
    public enum Standing {
        LEGAL,
        PRACTICE
    }

    /** What a year is. */
    public enum Period {
        CALENDAR_YEAR,
        CONTRACT_YEAR
    }

    boolean isInForce(LocalDate date) {
        return !date.isBefore(effectiveFrom) && (effectiveTo == null || date.isBefore(effectiveTo));
    }
}
