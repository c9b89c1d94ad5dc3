package id.asn.traininghours.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Who writes to the ledger, and when. */
public record Recording(String by, Instant at) {

    /** Now, as fine as PostgreSQL keeps it. */
    public static Recording now(String by, Clock clock) {
        return new Recording(by, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
