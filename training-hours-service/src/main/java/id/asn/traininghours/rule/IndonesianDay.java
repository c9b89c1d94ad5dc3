package id.asn.traininghours.rule;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as Indonesia counts them: three time zones, and the easternmost is the first to have a new day. */
final class IndonesianDay {

    /** WIT: where the Indonesian day begins first. */
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private IndonesianDay() {}

    /** The latest day that has begun anywhere: completions may bear it, so rules for it are settled. */
    static LocalDate begun(Clock clock) {
        return LocalDate.now(clock.withZone(EASTERNMOST));
    }
}
