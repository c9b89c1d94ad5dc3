package id.asn.traininghours.objection;

import java.time.LocalDate;

/**
 * The days of an objection while the rule is in force.
 *
 * @param filingDays calendar days after the decision in which it is filed
 * @param decisionDays calendar days after the filing in which it is decided
 */
record ObjectionRule(LocalDate effectiveFrom, int filingDays, int decisionDays, String ruleSet, String legalBasis) {

    /** The last day to file it. */
    LocalDate lastDay(LocalDate decided) {
        return decided.plusDays(filingDays);
    }

    LocalDate dueOn(LocalDate filed) {
        return filed.plusDays(decisionDays);
    }
}
