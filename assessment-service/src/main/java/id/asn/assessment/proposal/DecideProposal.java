package id.asn.assessment.proposal;

import id.asn.assessment.CivilCalendar;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides a proposal once and for all: its state, the trail of states, the event and the trace in one transaction. */
@ApplicationScoped
class DecideProposal {

    private final ProposalRepository proposals;
    private final ProposalStates states;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;

    DecideProposal(
            ProposalRepository proposals,
            ProposalStates states,
            Outbox outbox,
            Audit audit,
            Caller caller,
            CivilCalendar calendar) {
        this.proposals = proposals;
        this.states = states;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * The proposal, locked until the transaction ends: of two decisions the second finds it decided.
     *
     * @throws id.asn.chassis.web.ProblemException 404
     */
    DevelopmentProposal locked(UUID proposalId) {
        return proposals
                .toDecide(proposalId)
                .filter(proposal -> caller.agencies().covers(proposal.agencyCode()))
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    /** @throws id.asn.chassis.web.ProblemException 409 when it was decided before */
    Reply decide(DevelopmentProposal proposal, ProposalStatus status, DecidedAs as, @Nullable String comment) {
        proposal.decide(new Decision(status, as, caller.employee().orElse(null), comment, calendar.now()));
        proposals.flush();
        ProposalView view = proposal.view();
        states.append(view);
        outbox.append(ProposalEvent.of(view));
        audit.record(
                "DEVELOPMENT_PROPOSAL_" + view.status(),
                "employee",
                view.employeeId().toString(),
                view.agencyCode(),
                Map.of("proposalId", view.proposalId(), "as", as));
        return Reply.ok(view);
    }
}
