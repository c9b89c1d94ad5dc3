package id.asn.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Today, as the offices of the Republic count it: a result of this morning in Jakarta is not from the future in UTC. */
@ApplicationScoped
public class CivilCalendar {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Clock clock;

    CivilCalendar(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock.withZone(JAKARTA));
    }

    public Instant now() {
        return clock.instant();
    }
}
