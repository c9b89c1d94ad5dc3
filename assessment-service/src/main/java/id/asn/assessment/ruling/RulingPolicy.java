package id.asn.assessment.ruling;

import id.asn.assessment.objection.Objection;
import id.asn.chassis.web.Problem;
import java.util.Optional;
import java.util.UUID;

/** Who may decide an objection, and what a decision must bring. Pure. */
final class RulingPolicy {

    private RulingPolicy() {}

    /**
     * Nobody judges in their own cause: not the employee, not who recorded the result or filed the objection, not the
     * provider of the result.
     *
     * @throws id.asn.chassis.web.ProblemException 403
     */
    static void requireImpartial(Objection objection, Judge judge) {
        if (judge.employee().filter(objection.employeeId()::equals).isPresent()) {
            throw Problem.of(RulingProblem.OWN_OBJECTION);
        }
        if (judge.subject().equals(objection.recordedBy()) || judge.subject().equals(objection.filedBy())) {
            throw Problem.of(RulingProblem.SAME_OFFICER);
        }
        if (judge.provider().filter(objection.providerCode()::equals).isPresent()) {
            throw Problem.of(RulingProblem.PROVIDER_IS_PARTY);
        }
    }

    /**
     * An objection is upheld by a revision, which is named or made with the decision; a dismissed one changes nothing.
     *
     * @throws id.asn.chassis.web.ProblemException 422
     */
    static void requireFittingRevision(RulingRequest request) {
        int revisions = (request.revisionId() == null ? 0 : 1) + (request.revision() == null ? 0 : 1);
        switch (request.outcome()) {
            case UPHELD -> {
                if (revisions != 1) {
                    throw Problem.of(RulingProblem.REVISION_REQUIRED).at("/revision");
                }
            }
            case DISMISSED -> {
                if (revisions != 0) {
                    throw Problem.of(RulingProblem.REVISION_UNEXPECTED).at("/revision");
                }
            }
        }
    }

    /** Who decides, as the token says. */
    record Judge(String subject, Optional<UUID> employee, Optional<String> provider) {}
}
