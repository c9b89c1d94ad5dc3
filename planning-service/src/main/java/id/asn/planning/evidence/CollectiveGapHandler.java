package id.asn.planning.evidence;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps the latest state of every collective gap, the closed ones too. */
@ApplicationScoped
class CollectiveGapHandler implements EventHandler {

    private static final String UPSERT = """
            insert into collective_gap
                (collective_gap_id, agency_code, unit_code, competency_code, purpose, state, people, rated, below, sum_gap,
                 policy_code, policy_version, as_of, opened_at, closed_at, version)
            values (:collectiveGapId, :agencyCode, :unitCode, :competencyCode, :purpose, :state, :people, :rated, :below,
                    :sumGap, :policyCode, :policyVersion, :asOf, :openedAt, :closedAt, :version)
            on conflict (collective_gap_id) do update
            set state = excluded.state, people = excluded.people, rated = excluded.rated, below = excluded.below,
                sum_gap = excluded.sum_gap, policy_code = excluded.policy_code,
                policy_version = excluded.policy_version, as_of = excluded.as_of, closed_at = excluded.closed_at,
                version = excluded.version
            where excluded.version > collective_gap.version
            """;

    private final Projection projection;

    CollectiveGapHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("collective-gap.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        projection.store(
                UPSERT,
                projection.newest(
                        events,
                        CollectiveGapChanged.class,
                        CollectiveGapChanged::collectiveGapId,
                        CollectiveGapChanged::version));
    }
}
