package id.asn.traininghours.review;

import id.asn.chassis.web.Problem;
import id.asn.traininghours.problem.ReviewProblem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may decide on what, and what a decision needs. Pure. */
public final class ReviewPolicy {

    private ReviewPolicy() {}

    /**
     * Nobody decides on their own hours, nor on what they reported themselves.
     *
     * @throws id.asn.chassis.web.ProblemException 403
     */
    public static void requireAnother(ReviewItem item, String subject, @Nullable UUID employee) {
        if (item.employeeId().equals(employee)) {
            throw Problem.of(ReviewProblem.OWN_HOURS);
        }
        if (item.senders().contains(subject)) {
            throw Problem.of(ReviewProblem.OWN_RECORD);
        }
    }

    /**
     * Of two who decide at the same time the second is refused: it has not seen what the first decided.
     *
     * @throws id.asn.chassis.web.ProblemException 409
     */
    static void requireUndecided(ReviewItem item, long seenVersion, Verdict verdict) {
        if (!item.state().isPending() || (verdict == Verdict.RETURN && item.state() == ReviewState.RETURNED)) {
            throw Problem.of(ReviewProblem.ALREADY_DECIDED, item.state());
        }
        if (item.version() != seenVersion) {
            throw Problem.of(ReviewProblem.REVIEW_ITEM_CHANGED, item.version(), seenVersion)
                    .at("/version");
        }
    }

    /** @throws id.asn.chassis.web.ProblemException 422 when something is missing or too much */
    static void requireComplete(Verdict verdict, @Nullable String reason, @Nullable CorrectionRequest correction) {
        if (verdict != Verdict.APPROVE && (reason == null || reason.isBlank())) {
            throw Problem.of(ReviewProblem.REASON_REQUIRED, verdict).at("/reason");
        }
        if (verdict == Verdict.CORRECT && correction == null) {
            throw Problem.of(ReviewProblem.CORRECTION_REQUIRED).at("/correction");
        }
        if (verdict != Verdict.CORRECT && correction != null) {
            throw Problem.of(ReviewProblem.CORRECTION_UNEXPECTED, verdict).at("/correction");
        }
    }
}
