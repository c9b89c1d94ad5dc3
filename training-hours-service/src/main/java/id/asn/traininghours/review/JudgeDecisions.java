package id.asn.traininghours.review;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.completion.Assessment;
import id.asn.traininghours.completion.AssessmentFacts;
import id.asn.traininghours.completion.AssessmentPolicy;
import id.asn.traininghours.completion.Assessments;
import id.asn.traininghours.completion.Claim;
import id.asn.traininghours.employee.KnownEmployee;
import id.asn.traininghours.problem.HoursProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds decisions in order, or says what is wrong with them, before anything is written. */
@ApplicationScoped
public class JudgeDecisions {

    private final LockedItems lockedItems;
    private final Revisions revisions;
    private final Assessments assessments;
    private final Caller caller;

    JudgeDecisions(LockedItems lockedItems, Revisions revisions, Assessments assessments, Caller caller) {
        this.lockedItems = lockedItems;
        this.revisions = revisions;
        this.assessments = assessments;
        this.caller = caller;
    }

    /** Locks the people and items and reads what judging them needs: a fixed number of statements. */
    public Bench bench(Collection<UUID> completionIds) {
        LockedItems.Found found = lockedItems.lock(completionIds);
        Map<UUID, Claim> claims = revisions.inForce(found.items().keySet());
        return new Bench(found, claims, assessments.factsFor(List.copyOf(claims.values())));
    }

    /** What was read for a number of decisions. */
    public final class Bench {

        private final LockedItems.Found found;
        private final Map<UUID, Claim> claims;
        private final AssessmentFacts facts;

        private Bench(LockedItems.Found found, Map<UUID, Claim> claims, AssessmentFacts facts) {
            this.found = found;
            this.claims = claims;
            this.facts = facts;
        }

        /** @throws ProblemException 404 outside the scope, 403 for one's own, 409 for a rival, 422 by a rule */
        Ruling judge(UUID completionId, DecisionRequest request) {
            ReviewItem item = item(completionId);
            ReviewPolicy.requireComplete(request.verdict(), request.reason(), request.correction());
            ReviewPolicy.requireUndecided(item, request.version(), request.verdict());
            return switch (request.verdict()) {
                case APPROVE -> approved(item, request.reason());
                case CORRECT ->
                    corrected(
                            item,
                            ReviewAct.CORRECT,
                            Objects.requireNonNull(request.reason()),
                            Objects.requireNonNull(request.correction()));
                case REJECT, RETURN ->
                    ruling(item, ReviewAct.of(request.verdict()), request.reason(), claim(item), false, null);
            };
        }

        /** @throws ProblemException 404 outside the scope, 403 for one's own */
        public ReviewItem item(UUID completionId) {
            ReviewItem item = found.item(completionId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
            caller.requireAgency(item.agencyCode());
            ReviewPolicy.requireAnother(
                    item, caller.subject(), caller.employee().orElse(null));
            return item;
        }

        /** Verified by the officer; a completion that is credited already is not reckoned by another rule for it. */
        Ruling approved(ReviewItem item, @Nullable String reason) {
            Claim claim = claim(item);
            Assessment assessment = item.kind() == ReviewKind.HELD ? assessed(item, claim) : null;
            return ruling(item, ReviewAct.APPROVE, reason, claim, false, assessment);
        }

        /** @throws ProblemException 422 when a rule refuses the corrected completion */
        public Ruling corrected(ReviewItem item, ReviewAct act, String reason, CorrectionRequest correction) {
            return revised(item, act, reason, claim(item).corrected(correction.correction()));
        }

        /** To count as the given claim says. */
        public Ruling revised(ReviewItem item, ReviewAct act, String reason, Claim claim) {
            try {
                return ruling(item, act, reason, claim, true, assessed(item, claim));
            } catch (ProblemException refusal) {
                throw refusal.withErrors(refusal.errors().stream()
                        .map(error -> error.under("/correction"))
                        .toList());
            }
        }

        /** To count as it is; objections bring back what was rejected or reversed. */
        public Ruling reinstated(ReviewItem item, String reason) {
            Claim claim = claim(item);
            return ruling(item, ReviewAct.REINSTATE, reason, claim, false, assessed(item, claim));
        }

        private Ruling ruling(
                ReviewItem item,
                ReviewAct act,
                @Nullable String reason,
                Claim claim,
                boolean revised,
                @Nullable Assessment assessment) {
            return new Ruling(item, act, reason, employee(item), claim, null, revised, assessment);
        }

        private Assessment assessed(ReviewItem item, Claim claim) {
            if (!employee(item).isEmployedOn(claim.end())) {
                throw Problem.of(HoursProblem.NOT_EMPLOYED_ON_DATE, claim.end()).at("/endDate");
            }
            return AssessmentPolicy.assess(claim, facts).verified();
        }

        private Claim claim(ReviewItem item) {
            return Objects.requireNonNull(claims.get(item.completionId()));
        }

        private KnownEmployee employee(ReviewItem item) {
            return Objects.requireNonNull(found.people().get(item.employeeId()));
        }
    }
}
