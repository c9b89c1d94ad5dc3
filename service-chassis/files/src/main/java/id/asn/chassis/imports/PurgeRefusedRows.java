package id.asn.chassis.imports;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Refused rows are personal data that nobody fetched: they go after the time of retention. Errors without values stay. */
@ApplicationScoped
public class PurgeRefusedRows {

    private final Transactions transactions;
    private final Jdbi jdbi;
    private final Clock clock;
    private final Period keep;
    private final ZoneId zone;

    PurgeRefusedRows(
            Transactions transactions,
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "asn.imports.keep-refused-rows") Period keep,
            @ConfigProperty(name = "asn.time-zone") ZoneId zone) {
        this.transactions = transactions;
        this.jdbi = jdbi;
        this.clock = clock;
        this.keep = keep;
        this.zone = zone;
    }

    public void purge() {
        Instant before = clock.instant().atZone(zone).minus(keep).toInstant();
        transactions.write(
                AgencyScope.all(),
                () -> jdbi.useHandle(handle -> {
                    handle.createUpdate("""
                            delete from import_refused_row r
                            using data_import i
                            where i.id = r.import_id and i.finished_at < :before and i.purged_at is null
                            """).bind("before", before).execute();
                    handle.createUpdate("""
                            update data_import set purged_at = :now
                            where finished_at < :before and purged_at is null
                            """)
                            .bind("before", before)
                            .bind("now", clock.instant())
                            .execute();
                }));
    }
}
