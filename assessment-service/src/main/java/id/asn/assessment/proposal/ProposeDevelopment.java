package id.asn.assessment.proposal;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.EmployeeRegister.HeldPosition;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.Reply;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An employee says what to learn; an officer without an employee's token may file it for somebody. */
@ApplicationScoped
public class ProposeDevelopment {

    private final ProposalRepository proposals;
    private final ProposalStates states;
    private final EmployeeRegister register;
    private final Outbox outbox;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;

    ProposeDevelopment(
            ProposalRepository proposals,
            ProposalStates states,
            EmployeeRegister register,
            Outbox outbox,
            Audit audit,
            Caller caller,
            CivilCalendar calendar) {
        this.proposals = proposals;
        this.states = states;
        this.register = register;
        this.outbox = outbox;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 403 for somebody else's proposal, 422 when the person, position or
     *     competency is not known or no position is held, 409 when the same position is proposed and not answered yet
     */
    @UseCase
    public Reply propose(ProposalRequest request) {
        KnownEmployee proposer = proposer(request);
        LocalDate today = calendar.today();
        HeldPosition held = register.definitivePosition(proposer.employeeId(), today)
                .orElseThrow(() -> Problem.of(AssessmentProblem.POSITION_NOT_HELD, today));
        requireKnown(request);
        requireOneOpen(proposer.employeeId(), request);
        DevelopmentProposal proposal = new DevelopmentProposal(proposer, held, request, calendar.now());
        proposals.persistAndFlush(proposal);
        ProposalView view = proposal.view();
        states.append(view);
        outbox.append(ProposalEvent.of(view));
        audit.record(
                "DEVELOPMENT_PROPOSED",
                "employee",
                proposer.employeeId().toString(),
                proposer.agencyCode(),
                Map.of("proposalId", view.proposalId(), "kind", view.kind()));
        return Reply.created("/v1/development-proposals/" + view.proposalId(), view);
    }

    private KnownEmployee proposer(ProposalRequest request) {
        Optional<UUID> own = caller.employee();
        Optional<UUID> named = Optional.ofNullable(request.employeeId());
        if (own.isPresent() && named.isPresent() && !own.equals(named)) {
            throw Problem.of(AssessmentProblem.NOT_YOURSELF).at("/employeeId");
        }
        UUID employeeId = named.or(() -> own)
                .orElseThrow(
                        () -> Problem.of(AssessmentProblem.PROPOSER_MISSING).at("/employeeId"));
        return Optional.ofNullable(register.byIds(List.of(employeeId)).get(employeeId))
                .orElseThrow(
                        () -> Problem.of(AssessmentProblem.EMPLOYEE_NOT_KNOWN).at("/employeeId"));
    }

    private void requireKnown(ProposalRequest request) {
        String competency = request.competencyCode();
        if (competency != null && register.knownCompetencies(Set.of(competency)).isEmpty()) {
            throw Problem.of(AssessmentProblem.COMPETENCY_NOT_KNOWN, competency).at("/competencyCode");
        }
        UUID target = request.targetPositionId();
        if (target != null && !register.hasPosition(target)) {
            throw Problem.of(AssessmentProblem.POSITION_NOT_KNOWN, target).at("/targetPositionId");
        }
    }

    private void requireOneOpen(UUID employeeId, ProposalRequest request) {
        if (ProposalKind.of(request) != ProposalKind.TARGET_POSITION) {
            return;
        }
        UUID target = request.targetPositionId();
        if (target == null) {
            throw Problem.of(ProposalProblem.TARGET_POSITION_MISSING).at("/targetPositionId");
        }
        if (proposals.isOpenTarget(employeeId, target)) {
            throw Problem.of(ProposalProblem.TARGET_POSITION_PROPOSED).at("/targetPositionId");
        }
    }
}
