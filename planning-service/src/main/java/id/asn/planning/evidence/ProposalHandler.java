package id.asn.planning.evidence;

import id.asn.chassis.messaging.EventHandler;
import id.asn.chassis.messaging.IncomingEvent;
import id.asn.planning.projection.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;

/** Keeps what employees proposed and whether their superior endorsed it. */
@ApplicationScoped
class ProposalHandler implements EventHandler {

    private static final String UPSERT = """
            insert into development_proposal
                (proposal_id, employee_id, agency_code, kind, competency_code, target_position_id, status, version)
            values (:proposalId, :employeeId, :agencyCode, :kind, :competencyCode, :targetPositionId, :status, :version)
            on conflict (proposal_id) do update
            set employee_id = excluded.employee_id, agency_code = excluded.agency_code, kind = excluded.kind,
                target_position_id = excluded.target_position_id, competency_code = excluded.competency_code, status = excluded.status, version = excluded.version
            where excluded.version > development_proposal.version
            """;

    private final Projection projection;

    ProposalHandler(Projection projection) {
        this.projection = projection;
    }

    @Override
    public Set<String> topics() {
        return Set.of("development-proposal.v1");
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        projection.store(
                UPSERT,
                projection.newest(
                        events, ProposalChanged.class, ProposalChanged::proposalId, ProposalChanged::version));
    }
}
