package id.asn.assessment.proposal;

import id.asn.assessment.CivilCalendar;
import id.asn.assessment.register.EmployeeRegister;
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

/** Reads proposals; every read leaves its trace. Employees see their own and those that they may answer. */
@ApplicationScoped
@UseCase
public class ProposalReads {

    private static final UUID FIRST = new UUID(0, 0);

    private final ProposalRepository proposals;
    private final ProposalStates states;
    private final MayAnswer mayAnswer;
    private final EmployeeRegister register;
    private final Audit audit;
    private final Caller caller;
    private final CivilCalendar calendar;

    ProposalReads(
            ProposalRepository proposals,
            ProposalStates states,
            MayAnswer mayAnswer,
            EmployeeRegister register,
            Audit audit,
            Caller caller,
            CivilCalendar calendar) {
        this.proposals = proposals;
        this.states = states;
        this.mayAnswer = mayAnswer;
        this.register = register;
        this.audit = audit;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller */
    public ProposalView byId(UUID proposalId) {
        return read(proposalId);
    }

    /**
     * The states that a proposal was in, the first first.
     *
     * @throws id.asn.chassis.web.ProblemException 404 when it is not there for the caller
     */
    public List<ProposalStateView> history(UUID proposalId) {
        return states.of(read(proposalId).proposalId());
    }

    /** The proposals of an agency, the first filed first; for a superior those of the people below. */
    public Page<ProposalView> of(String agencyCode, @Nullable ProposalStatus status, PageRequest page) {
        caller.requireAgency(agencyCode);
        UUID after = after(page);
        List<ProposalView> views = views(mayAnswer
                .narrowedTo()
                .map(superior ->
                        proposals.answeredBy(superior, agencyCode, calendar.today(), status, after, page.limit() + 1))
                .orElseGet(() -> proposals.of(agencyCode, status, after, page.limit() + 1)));
        audit.record("DEVELOPMENT_PROPOSALS_LISTED", "agency", agencyCode, agencyCode, Map.of("rows", views.size()));
        return page(views, page);
    }

    /**
     * Everything that a person has proposed, the first first.
     *
     * @throws id.asn.chassis.web.ProblemException 404 for people outside the caller's agencies, and for an employee who asks
     *     about somebody else
     */
    public Page<ProposalView> ofEmployee(UUID employeeId, PageRequest page) {
        String agencyCode = register.require(employeeId).agencyCode();
        if (mayAnswer.narrowedTo().filter(own -> !own.equals(employeeId)).isPresent()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        List<ProposalView> views = views(proposals.ofEmployee(employeeId, after(page), page.limit() + 1));
        audit.record(
                "DEVELOPMENT_PROPOSALS_READ",
                "employee",
                employeeId.toString(),
                agencyCode,
                Map.of("rows", views.size()));
        return page(views, page);
    }

    private ProposalView read(UUID proposalId) {
        ProposalView view = proposals
                .findByIdOptional(proposalId)
                .filter(proposal -> caller.agencies().covers(proposal.agencyCode()))
                .filter(mayAnswer::maySee)
                .map(DevelopmentProposal::view)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        audit.record(
                "DEVELOPMENT_PROPOSAL_READ",
                "employee",
                view.employeeId().toString(),
                view.agencyCode(),
                Map.of("proposalId", proposalId));
        return view;
    }

    private static UUID after(PageRequest page) {
        return page.cursor().map(cursor -> cursor.uuid(0)).orElse(FIRST);
    }

    private static List<ProposalView> views(List<DevelopmentProposal> found) {
        return found.stream().map(DevelopmentProposal::view).toList();
    }

    private static Page<ProposalView> page(List<ProposalView> views, PageRequest page) {
        return Page.of(
                views, page.limit(), proposal -> Cursor.of(proposal.proposalId().toString()));
    }
}
