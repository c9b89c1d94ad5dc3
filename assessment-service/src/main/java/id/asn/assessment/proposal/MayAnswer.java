package id.asn.assessment.proposal;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.CivilCalendar;
import id.asn.assessment.register.ReportingLine;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who may answer a proposal: whoever the positions held today put above the employee; where nobody is, an officer. */
@ApplicationScoped
class MayAnswer {

    /** Of an officer who answers where nobody is above the employee, and who sees all proposals of the agency. */
    static final String SUBSTITUTE = "proposals:substitute";

    private final ReportingLine line;
    private final Caller caller;
    private final CivilCalendar calendar;

    MayAnswer(ReportingLine line, Caller caller, CivilCalendar calendar) {
        this.line = line;
        this.caller = caller;
        this.calendar = calendar;
    }

    /** @throws id.asn.chassis.web.ProblemException 403 for the employee, and for who is neither superior nor stands in for one */
    DecidedAs require(DevelopmentProposal proposal) {
        if (isOwn(proposal)) {
            throw Problem.of(AssessmentProblem.OWN_PROPOSAL);
        }
        Set<UUID> superiors = superiors(proposal);
        if (caller.employee().filter(superiors::contains).isPresent()) {
            return DecidedAs.SUPERIOR;
        }
        if (superiors.isEmpty() && caller.hasScope(SUBSTITUTE)) {
            return DecidedAs.OFFICER;
        }
        throw Problem.of(AssessmentProblem.NOT_THE_SUPERIOR);
    }

    /** A token of an employee sees its own proposals and those it may answer; an officer's those of the agency. */
    boolean maySee(DevelopmentProposal proposal) {
        return narrowedTo().isEmpty()
                || isOwn(proposal)
                || narrowedTo().filter(superiors(proposal)::contains).isPresent();
    }

    /** The employee to whom the caller's view is narrowed; empty for officers. */
    Optional<UUID> narrowedTo() {
        return caller.hasScope(SUBSTITUTE) ? Optional.empty() : caller.employee();
    }

    boolean isOwn(DevelopmentProposal proposal) {
        return caller.employee().filter(proposal.employeeId()::equals).isPresent();
    }

    private Set<UUID> superiors(DevelopmentProposal proposal) {
        return line.superiorsOf(proposal.employeeId(), proposal.positionId(), calendar.today());
    }
}
