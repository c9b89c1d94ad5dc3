package id.asn.standard.impact;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.standard.impact.MatchPublished.Gap;
import id.asn.standard.impact.MatchPublished.Whose;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** Keeps what the current match of each person and purpose says of their levels; the newest version counts. */
@ApplicationScoped
class ProjectOwnedLevels implements EventHandler {

    private final Jdbi jdbi;

    ProjectOwnedLevels(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<String> topics() {
        return Set.of("competency-match.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        Map<Whose, Arrived> newest = new LinkedHashMap<>();
        events.stream()
                .map(event -> new Arrived(event.dataAs(MatchPublished.class), event.time()))
                .forEach(arrived -> newest.merge(arrived.match().whose(), arrived, Arrived::newer));
        store(newest.values());
    }

    private void store(Collection<Arrived> arrivals) {
        if (arrivals.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            PreparedBatch batch = handle.prepareBatch("""
                    insert into owned_levels as o
                           (employee_id, purpose, agency_code, codes, hundredths, valid_until, version, event_time)
                    values (:employee, :purpose, :agency, :codes, :hundredths, cast(:validUntil as date[]), :version, :eventTime)
                    on conflict (employee_id, purpose) do update set
                           agency_code = excluded.agency_code, codes = excluded.codes, hundredths = excluded.hundredths,
                           valid_until = excluded.valid_until, version = excluded.version, event_time = excluded.event_time
                     where excluded.version > o.version
                    """);
            arrivals.forEach(arrived -> add(batch, arrived.match(), arrived.time()));
            batch.execute();
        });
    }

    private static void add(PreparedBatch batch, MatchPublished match, Instant time) {
        List<Gap> evidenced = match.evidenced();
        batch.bind("employee", match.employeeId())
                .bind("purpose", match.purpose())
                .bind("agency", match.agencyCode())
                .bindArray(
                        "codes",
                        String.class,
                        evidenced.stream().map(Gap::competencyCode).toList())
                .bindArray(
                        "hundredths",
                        Integer.class,
                        evidenced.stream().map(ProjectOwnedLevels::hundredths).toArray())
                .bindArray(
                        "validUntil",
                        String.class,
                        evidenced.stream().map(gap -> lastDay(gap, match)).toArray())
                .bind("version", match.version())
                .bind("eventTime", time)
                .add();
    }

    private static @Nullable Integer hundredths(Gap gap) {
        return gap.owned() == null
                ? null
                : Math.toIntExact(Level.of(gap.owned()).hundredths());
    }

    private static @Nullable String lastDay(Gap gap, MatchPublished match) {
        LocalDate last = gap.validUntil() == null ? match.validUntil() : gap.validUntil();
        return last == null ? null : last.toString();
    }

    /** A match and when it was published. */
    private record Arrived(MatchPublished match, Instant time) {

        Arrived newer(Arrived next) {
            return next.match.version() > match.version() ? next : this;
        }
    }
}
