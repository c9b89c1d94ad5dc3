package id.asn.assessment.proposal;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.HeldPosition;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The superior answers; who that is, the positions held today say, not a role in the token. */
@ApplicationScoped
@UseCase
public class AnswerProposal {

    private final ProposalRepository proposals;
    private final EmployeeRegister register;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;

    AnswerProposal(
            ProposalRepository proposals,
            EmployeeRegister register,
            Outbox outbox,
            Audit audit,
            Caller caller,
            CivilCalendar calendar) {
        this.proposals = proposals;
        this.register = register;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** @throws id.asn.chassis.web.ProblemException 404, 403 when not the superior, 409 when answered already */
    public Reply endorse(UUID proposalId, @Nullable String comment) {
        DevelopmentProposal proposal = require(proposalId);
        proposal.endorse(requireSuperior(proposal), comment, calendar.now());
        return decided(proposal);
    }

    /** @throws id.asn.chassis.web.ProblemException as {@link #endorse} */
    public Reply answer(UUID proposalId, AnswerRequest answer) {
        if (answer.accepted()) {
            return endorse(proposalId, answer.comment());
        }
        DevelopmentProposal proposal = require(proposalId);
        proposal.decline(requireSuperior(proposal), answer.comment(), calendar.now());
        return decided(proposal);
    }

    private DevelopmentProposal require(UUID proposalId) {
        return proposals.toDecide(proposalId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private UUID requireSuperior(DevelopmentProposal proposal) {
        UUID superior = caller.employee().orElseThrow(() -> Problem.of(AssessmentProblem.NOT_THE_SUPERIOR));
        if (superior.equals(proposal.employeeId())) {
            throw Problem.of(AssessmentProblem.OWN_PROPOSAL);
        }
        LocalDate today = calendar.today();
        Optional<UUID> position =
                register.definitivePosition(proposal.employeeId(), today).map(HeldPosition::positionId);
        if (!register.isSuperiorOf(superior, position.orElse(proposal.positionId()), today)) {
            throw Problem.of(AssessmentProblem.NOT_THE_SUPERIOR);
        }
        return superior;
    }

    private Reply decided(DevelopmentProposal proposal) {
        proposals.flush();
        ProposalView view = proposal.view();
        outbox.append(ProposalEvent.of(view));
        audit.record(
                "DEVELOPMENT_PROPOSAL_" + view.status(),
                "employee",
                view.employeeId().toString(),
                view.agencyCode(),
                Map.of("proposalId", view.proposalId()));
        return Reply.ok(view);
    }
}
