package id.asn.traininghours.settled;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Whether an instant lies so far back that no entry recorded by then can still arrive. An entry carries the instant at
 * which it was decided, which is before its commit; the transaction that writes it begins at most {@code
 * asn.balance.settles-after} later. So an instant is settled once that time is over and no transaction is open that
 * began within it.
 */
@ApplicationScoped
public class SettledTime {

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration settlesAfter;

    SettledTime(Jdbi jdbi, Clock clock, @ConfigProperty(name = "asn.balance.settles-after") Duration settlesAfter) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.settlesAfter = settlesAfter;
    }

    /** To be asked before what is recorded by the instant is read, in the same transaction. */
    public boolean includes(Instant instant) {
        Instant begun = instant.plus(settlesAfter);
        return begun.isBefore(clock.instant())
                && jdbi.withHandle(handle -> handle.createQuery("""
                                select not exists (
                                    select from pg_stat_activity
                                    where datname = current_database() and pid <> pg_backend_pid()
                                      and xact_start <= :begun)
                                """)
                        .bind("begun", begun)
                        .mapTo(Boolean.class)
                        .one());
    }
}
