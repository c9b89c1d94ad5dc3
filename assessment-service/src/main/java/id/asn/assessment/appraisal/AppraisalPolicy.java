package id.asn.assessment.appraisal;

import id.asn.assessment.AssessmentProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whether an appraisal may be recorded. Pure.
 *
 * @param thisYear a year to come has not been appraised
 * @param predicates all that were ever in force
 */
record AppraisalPolicy(int thisYear, List<DatedPredicate> predicates) {

    /** The reason to refuse it. */
    Optional<ProblemException> refusal(AppraisalRequest request) {
        if (request.employee().namesNotExactlyOne()) {
            return Optional.of(
                    Problem.of(AssessmentProblem.EMPLOYEE_REFERENCE_AMBIGUOUS).at("/employee"));
        }
        if (request.year() > thisYear) {
            return Optional.of(Problem.of(AppraisalProblem.APPRAISAL_IN_FUTURE, year(request.year()))
                    .at("/year"));
        }
        return contentFault(request.year(), request.score(), request.predicate());
    }

    /** The reason to refuse what is to take the place of an appraisal of that year. */
    Optional<ProblemException> refusal(AppraisalRevisionRequest request, int year) {
        if (request.isAnnulment()) {
            return request.score() == null && request.predicate() == null
                    ? Optional.empty()
                    : Optional.of(Problem.of(AppraisalProblem.APPRAISAL_ANNULLED_WITH_CONTENT)
                            .at("/annulled"));
        }
        return contentFault(year, request.score(), request.predicate());
    }

    private Optional<ProblemException> contentFault(int year, @Nullable BigDecimal score, @Nullable String predicate) {
        if (score == null && predicate == null) {
            return Optional.of(
                    Problem.of(AppraisalProblem.APPRAISAL_SAYS_NOTHING).at("/score"));
        }
        if (predicate != null
                && predicates.stream().noneMatch(known -> known.isNamed(predicate) && known.appraises(year))) {
            return Optional.of(Problem.of(AppraisalProblem.PREDICATE_NOT_KNOWN, predicate, year(year))
                    .at("/predicate"));
        }
        return Optional.empty();
    }

    /** As text: a number would be grouped by thousands. */
    private static String year(int year) {
        return Integer.toString(year);
    }
}
