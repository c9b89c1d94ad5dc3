package id.asn.planning.hours;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps where each person stands against the right of a year, as the ledger's owner judges it. */
@ApplicationScoped
class EntitlementHandler implements EventHandler {

    private static final String UPSERT = """
            insert into entitlement
                (employee_id, year, agency_code, obligation, required_jp, verified_jp, unverified_jp, status, version)
            values
                (:employeeId, :year, :agencyCode, :obligation, :requiredJp, :verifiedJp, :unverifiedJp, :status, :version)
            on conflict (employee_id, year) do update
            set agency_code = excluded.agency_code, obligation = excluded.obligation, required_jp = excluded.required_jp,
                verified_jp = excluded.verified_jp, unverified_jp = excluded.unverified_jp, status = excluded.status,
                version = excluded.version
            where excluded.version > entitlement.version
            """;

    private final Projection projection;

    EntitlementHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("entitlement.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        projection.store(
                UPSERT,
                projection.newest(
                        events, EntitlementChanged.class, EntitlementChanged::key, EntitlementChanged::version));
    }
}
