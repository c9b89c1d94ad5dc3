package id.asn.assessment.objection;

import java.time.LocalDate;

/**
 * The days of an objection while the rule is in force.
 *
 * @param filingDays calendar days after the recording of the result in which it is filed
 * @param decisionDays calendar days after the filing in which it is decided
 * @param citation the regulation it follows
 * @param certainty S sure, L likely, U unsure
 */
record ObjectionRule(
        LocalDate effectiveFrom, int filingDays, int decisionDays, String ruleSet, String citation, String certainty) {

    /** The last day to file it. */
    LocalDate lastDay(LocalDate recorded) {
        return recorded.plusDays(filingDays);
    }

    /** The last day to decide it. */
    LocalDate dueOn(LocalDate filed) {
        return filed.plusDays(decisionDays);
    }
}
