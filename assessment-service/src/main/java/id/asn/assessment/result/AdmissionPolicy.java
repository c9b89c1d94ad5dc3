package id.asn.assessment.result;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SchemeBook;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whether a reported result may be recorded. Pure; what it needs to know is handed in for the whole batch.
 *
 * @param knownCompetencies those of the batch's codes that some dictionary holds
 * @param tokenProvider the provider the caller speaks for, if for one only
 */
record AdmissionPolicy(
        LocalDate today, SchemeBook schemes, Set<String> knownCompetencies, Optional<String> tokenProvider) {

    /** The reason to refuse it, with every fault of its ratings at once. */
    Optional<ProblemException> refusal(AssessmentResultRequest request) {
        if (request.employee().namesNotExactlyOne()) {
            return refuse(
                    Problem.of(AssessmentProblem.EMPLOYEE_REFERENCE_AMBIGUOUS).at("/employee"));
        }
        if (tokenProvider.isPresent() && !tokenProvider.get().equals(request.providerCode())) {
            return refuse(Problem.of(AssessmentProblem.PROVIDER_NOT_YOURS, request.providerCode())
                    .at("/providerCode"));
        }
        if (request.assessedOn().isAfter(today)) {
            return refuse(Problem.of(AssessmentProblem.ASSESSED_IN_FUTURE, request.assessedOn())
                    .at("/assessedOn"));
        }
        if (scheme(request).isEmpty()) {
            return refuse(Problem.of(AssessmentProblem.NO_RULE_SCHEME, request.purpose(), request.assessedOn())
                    .at("/assessedOn"));
        }
        return ratingFaults(request);
    }

    /** The scheme that sets how long the result is valid. */
    Optional<RuleScheme> scheme(AssessmentResultRequest request) {
        return schemes.inForce(request.purpose(), RuleScheme.EVERY_TIER, request.assessedOn());
    }

    private Optional<ProblemException> ratingFaults(AssessmentResultRequest request) {
        List<FieldProblem> faults = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        AssessmentProblem first = null;
        String named = "";
        for (int i = 0; i < request.ratings().size(); i++) {
            String code = request.ratings().get(i).competencyCode();
            AssessmentProblem fault = !seen.add(code)
                    ? AssessmentProblem.COMPETENCY_RATED_TWICE
                    : knownCompetencies.contains(code) ? null : AssessmentProblem.COMPETENCY_NOT_KNOWN;
            if (fault != null) {
                faults.add(FieldProblem.of("/ratings/" + i + "/competencyCode", fault, code));
                named = first == null ? code : named;
                first = first == null ? fault : first;
            }
        }
        return first == null
                ? Optional.empty()
                : refuse(Problem.of(first, named).withErrors(faults));
    }

    private static Optional<ProblemException> refuse(ProblemException problem) {
        return Optional.of(problem);
    }
}
