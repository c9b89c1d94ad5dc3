package id.asn.planning.register;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps which standard is in force when: the numerator of the coverage with standards. */
@ApplicationScoped
class StandardHandler implements EventHandler {

    private static final String UPSERT = """
            insert into position_standard
                (standard_id, position_id, agency_code, status, effective_from, effective_to, version)
            values (:standardId, :positionId, :agencyCode, :status, :effectiveFrom, :effectiveTo, :version)
            on conflict (standard_id) do update
            set position_id = excluded.position_id, agency_code = excluded.agency_code, status = excluded.status,
                effective_from = excluded.effective_from, effective_to = excluded.effective_to,
                version = excluded.version
            where excluded.version > position_standard.version
            """;

    private final Projection projection;

    StandardHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("position-standard.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        projection.store(
                UPSERT,
                projection.newest(
                        events, StandardChanged.class, StandardChanged::standardId, StandardChanged::version));
    }
}
