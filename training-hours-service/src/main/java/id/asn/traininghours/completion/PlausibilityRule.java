package id.asn.traininghours.completion;

import id.asn.traininghours.jp.Jp;
import java.time.LocalDate;

/**
 * What is believed of a completion while the rule is in force.
 *
 * @param earliestDate no completion starts before it
 * @param longestDays no completion takes longer
 * @param flaggedJpPerDay above it, on average over its days, a completion is credited with a flag
 * @param refusedJpPerDay above it a completion is impossible
 */
public record PlausibilityRule(
        LocalDate effectiveFrom, LocalDate earliestDate, int longestDays, Jp flaggedJpPerDay, Jp refusedJpPerDay) {}
