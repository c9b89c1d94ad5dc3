package id.asn.assessment;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Today, as the offices of the Republic count it: a result of this morning in Jakarta is not from the future in UTC. */
@ApplicationScoped
public class CivilCalendar {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private static final LocalDate EARLIEST = LocalDate.of(1945, 8, 17);
    private static final LocalDate LATEST = LocalDate.of(2200, 1, 1);

    private final Clock clock;

    CivilCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(JAKARTA));
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

    public Instant now() {
        return clock.instant();
    }
}
