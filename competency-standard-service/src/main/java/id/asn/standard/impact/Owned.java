package id.asn.standard.impact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a person has of a competency, by the evidence that counts.
 *
 * @param level null when the last evidence has expired
 * @param validUntil last day on which the evidence counts; null when the assessments did not say
 */
record Owned(@Nullable Level level, @Nullable LocalDate validUntil) {

    /** The level that counts on the day; null when none does. */
    @Nullable Level levelOn(LocalDate day) {
        return isExpiredOn(day) ? null : level;
    }

    boolean isExpiredOn(LocalDate day) {
        return validUntil != null && validUntil.isBefore(day);
    }
}
