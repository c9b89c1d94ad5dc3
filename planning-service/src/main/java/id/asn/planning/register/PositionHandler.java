package id.asn.planning.register;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps the positions over time: the denominator of the coverage with standards. */
@ApplicationScoped
class PositionHandler implements EventHandler {

    private static final String UPSERT = """
            insert into position (position_id, agency_code, position_code, title, tier, unit_code, effective_from, version)
            values (:positionId, :agencyCode, :positionCode, :title, :tier, :unitCode, :effectiveFrom, :version)
            on conflict (position_id) do update
            set agency_code = excluded.agency_code, position_code = excluded.position_code, title = excluded.title,
                tier = excluded.tier, unit_code = excluded.unit_code, effective_from = excluded.effective_from,
                version = excluded.version
            where excluded.version > position.version
            """;

    private static final String FORGET_STATES = """
            delete from position_state s
            using position p
            where s.position_id = :positionId and p.position_id = s.position_id and p.version = :version
            """;

    private static final String INSERT_STATE = """
            insert into position_state (position_id, agency_code, unit_code, effective_from, effective_to)
            select p.position_id, :agencyCode, :unitCode, :effectiveFrom, cast(:effectiveTo as date)
            from position p
            where p.position_id = :positionId and p.version = :version
            """;

    private final Projection projection;

    PositionHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("position.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        List<PositionChanged> positions =
                projection.newest(events, PositionChanged.class, PositionChanged::positionId, PositionChanged::version);
        projection.store(UPSERT, positions);
        projection.store(FORGET_STATES, positions);
        projection.store(
                INSERT_STATE,
                positions.stream()
                        .flatMap(position -> position.stateRows().stream())
                        .toList());
    }
}
