package id.asn.assessment.proposal;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads proposals; every read leaves its trace. */
@ApplicationScoped
@UseCase
public class ProposalReads {

    private final ProposalRepository proposals;
    private final Audit audit;
    private final Caller caller;

    ProposalReads(ProposalRepository proposals, Audit audit, Caller caller) {
        this.proposals = proposals;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    public ProposalView byId(UUID proposalId) {
        ProposalView view = proposals
                .findByIdOptional(proposalId)
                .map(DevelopmentProposal::view)
                .filter(proposal -> caller.agencies().covers(proposal.agencyCode()))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        audit.record(
                "DEVELOPMENT_PROPOSAL_READ",
                "employee",
                view.employeeId().toString(),
                view.agencyCode(),
                Map.of("proposalId", proposalId));
        return view;
    }

    /** The proposals of an agency, the first filed first. */
    public Page<ProposalView> of(String agencyCode, @Nullable ProposalStatus status, PageRequest page) {
        caller.requireAgency(agencyCode);
        UUID after = page.cursor().map(cursor -> cursor.uuid(0)).orElse(new UUID(0, 0));
        List<ProposalView> views = proposals.of(agencyCode, status, after, page.limit() + 1).stream()
                .map(DevelopmentProposal::view)
                .toList();
        audit.record("DEVELOPMENT_PROPOSALS_LISTED", "agency", agencyCode, agencyCode, Map.of("rows", views.size()));
        return Page.of(
                views, page.limit(), proposal -> Cursor.of(proposal.proposalId().toString()));
    }
}
