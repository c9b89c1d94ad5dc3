package id.asn.traininghours.entitlement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days whose hours count for a year; both ends belong to it.
 *
 * @param year the calendar year in which the window begins
 */
public record EntitlementWindow(int year, LocalDate from, LocalDate to) {

    public EntitlementWindow {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A window ends after it begins");
        }
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    long days() {
        return ChronoUnit.DAYS.between(from, to) + 1;
    }

    /** Days that have passed by the end of {@code today}: 0 before the window, all of them after it. */
    long daysElapsed(LocalDate today) {
        return Math.clamp(ChronoUnit.DAYS.between(from, today) + 1, 0, days());
    }
}
