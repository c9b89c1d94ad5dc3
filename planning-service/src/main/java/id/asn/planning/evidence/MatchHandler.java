package id.asn.planning.evidence;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps every computation: it never changes, and the one that counts is chosen when it is read. */
@ApplicationScoped
class MatchHandler implements EventHandler {

    private static final String INSERT_MATCH = """
            insert into competency_match
                (computation_id, employee_id, agency_code, purpose, status, computed_at, valid_until, version)
            values (:computationId, :employeeId, :agencyCode, :purpose, :status, :computedAt, :validUntil, :version)
            on conflict (computation_id) do nothing
            """;

    private static final String INSERT_GAP = """
            insert into competency_gap (computation_id, competency_code, agency_code, name, gap)
            values (:computationId, :competencyCode, :agencyCode, :name, :gap)
            on conflict (computation_id, competency_code) do nothing
            """;

    private final Projection projection;

    MatchHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("competency-match.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        List<MatchComputed> matches =
                projection.newest(events, MatchComputed.class, MatchComputed::computationId, MatchComputed::version);
        projection.store(INSERT_MATCH, matches);
        projection.store(
                INSERT_GAP,
                matches.stream().flatMap(match -> match.gapRows().stream()).toList());
    }
}
