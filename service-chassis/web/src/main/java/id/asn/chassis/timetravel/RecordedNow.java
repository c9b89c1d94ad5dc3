package id.asn.chassis.timetravel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The instant at which a change is recorded, at the precision the database keeps. */
@ApplicationScoped
public class RecordedNow {

    private final Clock clock;

    RecordedNow(Clock clock) {
        this.clock = clock;
    }

    /** To be taken after the lock of what is changed, so that later changes carry later instants. */
    public Instant instant() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
