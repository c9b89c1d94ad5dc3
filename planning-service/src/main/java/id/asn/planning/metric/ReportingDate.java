package id.asn.planning.metric;

import id.asn.chassis.web.Problem;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The day a year's figures speak of, and the instant up to which records count.
 *
 * @param year calendar year of the hours and needs
 * @param on 31 December of the year, or an earlier day while the year runs or when asked as of that day
 * @param before records of this instant or later are not yet known
 * @param dataAsOf the instant to show to readers
 */
public record ReportingDate(int year, LocalDate on, Instant before, Instant dataAsOf) {

    /** Days of the civil service end at midnight in Jakarta. */
    private static final ZoneId OFFICIAL = ZoneId.of("Asia/Jakarta");

    private static final Instant EVERYTHING_KNOWN = Instant.parse("9999-12-31T00:00:00Z");

    /**
     * @param asOf absent or today: everything known now; earlier: what was known at the end of that day
     * @throws id.asn.chassis.web.ProblemException 422 for a day that is still to come or before the year began
     */
    public static ReportingDate of(int year, @Nullable LocalDate asOf, Clock clock) {
        LocalDate today = today(clock);
        LocalDate day = asOf == null ? today : asOf;
        if (day.isAfter(today)) {
            throw Problem.of(PeriodProblem.AS_OF_IN_FUTURE, day).at("asOf");
        }
        if (asOf != null && day.isBefore(LocalDate.of(year, 1, 1))) {
            throw Problem.of(PeriodProblem.AS_OF_BEFORE_YEAR, day, year).at("asOf");
        }
        LocalDate lastOfYear = LocalDate.of(year, 12, 31);
        LocalDate on = day.isBefore(lastOfYear) ? day : lastOfYear;
        if (day.equals(today)) {
            return new ReportingDate(year, on, EVERYTHING_KNOWN, clock.instant());
        }
        Instant endOfDay = day.plusDays(1).atStartOfDay(OFFICIAL).toInstant();
        return new ReportingDate(year, on, endOfDay, endOfDay);
    }

    /** The official date now. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), OFFICIAL);
    }
}
