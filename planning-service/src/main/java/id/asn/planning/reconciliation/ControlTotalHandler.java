package id.asn.planning.reconciliation;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps the newest cut per agency and year; a fence only moves up, so it is the version. */
@ApplicationScoped
class ControlTotalHandler implements EventHandler {

    private static final String UPSERT = """
            insert into control_total
                (agency_code, year, fence, entries, credited_jp, verified_jp, employees, taken_at)
            values (:agencyCode, :year, :fence, :entries, :creditedJp, :verifiedJp, :employees, :takenAt)
            on conflict (agency_code, year) do update
            set fence = excluded.fence, entries = excluded.entries, credited_jp = excluded.credited_jp,
                verified_jp = excluded.verified_jp, employees = excluded.employees, taken_at = excluded.taken_at
            where excluded.fence > control_total.fence
            """;

    private final Projection projection;

    ControlTotalHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("control-total.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        projection.store(
                UPSERT,
                projection.newest(events, ControlTotalTaken.class, ControlTotalTaken::key, ControlTotalTaken::fence));
    }
}
