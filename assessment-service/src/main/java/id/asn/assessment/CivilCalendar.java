package id.asn.assessment;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Now, today by the clock's zone, and the days that a caller may ask about. */
@ApplicationScoped
public class CivilCalendar {

    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    /** WIT: where the Indonesian day begins first. */
    private static final ZoneId EASTERNMOST = ZoneId.of("Asia/Jayapura");

    private final Clock clock;

    CivilCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The latest day that has begun anywhere in Indonesia: rules for it are settled. */
    public LocalDate begun() {
        return LocalDate.now(clock.withZone(EASTERNMOST));
    }

    /**
     * The day asked for, or today.
     *
     * @throws id.asn.chassis.web.ProblemException 400 for a day that no record of this service can know
     */
    public LocalDate dayOrToday(@Nullable LocalDate asOf) {
        if (asOf == null) {
            return today();
        }
        if (asOf.isBefore(EARLIEST) || asOf.isAfter(LATEST)) {
            throw Problem.of(WebProblem.VALIDATION, 1).at("asOf");
        }
        return asOf;
    }

    /** The civil day of an instant. */
    public LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }

    public Instant now() {
        return clock.instant();
    }
}
