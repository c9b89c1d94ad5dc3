package id.asn.assessment.appraisal;

import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;

/**
 * A predicate of the yearly appraisal while a regulation knows it.
 *
 * @param effectiveTo first day no longer in force; null while open
 */
public record DatedPredicate(
        String predicate, LocalDate effectiveFrom, @Nullable LocalDate effectiveTo) {

    private static final int LAST_DAY = 31;

    boolean isNamed(String name) {
        return predicate.equals(name);
    }

    /** A year is appraised by what is in force on its last day. */
    boolean appraises(int year) {
        LocalDate lastDay = LocalDate.of(year, Month.DECEMBER, LAST_DAY);
        return !lastDay.isBefore(effectiveFrom) && (effectiveTo == null || lastDay.isBefore(effectiveTo));
    }
}
