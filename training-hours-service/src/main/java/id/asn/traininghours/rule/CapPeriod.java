package id.asn.traininghours.rule;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The period over which a cap counts. */
public enum CapPeriod {
    DAY,
    MONTH;

    /** First days of the periods that the range touches, in order; both ends belong to the range. */
    public Stream<LocalDate> startsWithin(LocalDate from, LocalDate to) {
        return switch (this) {
            case DAY -> from.datesUntil(to.plusDays(1));
            case MONTH ->
                Stream.iterate(from.withDayOfMonth(1), start -> !start.isAfter(to), start -> start.plusMonths(1));
        };
    }
}
