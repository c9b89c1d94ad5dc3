package id.asn.traininghours.trust;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How a score is made of counts while the rule is in force.
 *
 * @param windowDays that are counted, up to the day of the score
 * @param leastCompletions fewer say nothing
 * @param leastDays with completions, before the busiest minute means anything
 * @param holdBelow the score below which flags become holds, where the check's rule says so
 * @param flaggedPoints lost per percent of the received completions, like the points after it
 */
public record TrustRule(
        LocalDate effectiveFrom,
        int windowDays,
        int leastCompletions,
        int leastDays,
        int holdBelow,
        BigDecimal flaggedPoints,
        BigDecimal heldPoints,
        BigDecimal rejectedPoints,
        BigDecimal reversedPoints,
        BigDecimal correctedPoints,
        BigDecimal changedPoints,
        String ruleSet,
        String legalBasis) {

    LocalDate windowStart(LocalDate day) {
        return day.minusDays(windowDays - 1L);
    }
}
