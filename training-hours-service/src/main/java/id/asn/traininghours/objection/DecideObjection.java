package id.asn.traininghours.objection;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.review.CarryOutRulings;
import id.asn.traininghours.review.CorrectionRequest;
import id.asn.traininghours.review.JudgeDecisions;
import id.asn.traininghours.review.ReviewAct;
import id.asn.traininghours.review.ReviewItem;
import id.asn.traininghours.review.ReviewItems;
import id.asn.traininghours.review.ReviewState;
import id.asn.traininghours.review.Revisions;
import id.asn.traininghours.review.Ruling;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides an objection: by another officer than the one objected to, and what is upheld is done at once. */
@ApplicationScoped
class DecideObjection {

    private final Objections objections;
    private final ReviewItems items;
    private final JudgeDecisions judgeDecisions;
    private final CarryOutRulings carryOutRulings;
    private final Revisions revisions;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DecideObjection(
            Objections objections,
            ReviewItems items,
            JudgeDecisions judgeDecisions,
            CarryOutRulings carryOutRulings,
            Revisions revisions,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.objections = objections;
        this.items = items;
        this.judgeDecisions = judgeDecisions;
        this.carryOutRulings = carryOutRulings;
        this.revisions = revisions;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @throws id.asn.chassis.web.ProblemException 403 for one's own hours, reports and decisions, 404 outside the scope, 409
     *     when it is closed or the completion has changed since, 422 by a rule
     */
    void decide(UUID objectionId, ResolutionRequest request) {
        Objection seen = objections.find(objectionId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(seen.agencyCode());
        ObjectionPolicy.requireAnotherOfficer(seen.decidedBy(), caller.subject());
        Recording recording = Recording.now(caller.subject(), clock);
        items.openCredited(seen.completionId(), recording);
        JudgeDecisions.Bench bench = judgeDecisions.bench(List.of(seen.completionId()));
        ReviewItem item = bench.item(seen.completionId());
        Objection objection = objections.find(objectionId).orElseThrow();
        if (objection.state() != ObjectionState.FILED) {
            throw Problem.of(ObjectionProblem.OBJECTION_CLOSED);
        }
        switch (request.outcome()) {
            case DISMISSED -> objections.close(objection, ObjectionState.DISMISSED, request.reason(), null, recording);
            case UPHELD -> {
                Ruling ruling = upheld(objection, item, bench, request.reason(), request.correction());
                UUID entryId = Objects.requireNonNull(carryOutRulings
                                .carryOut(List.of(ruling), recording)
                                .get(item.completionId()))
                        .decision()
                        .entryId();
                objections.close(objection, ObjectionState.UPHELD, request.reason(), entryId, recording);
            }
        }
        audit.record(
                "OBJECTION_DECIDED",
                "objection",
                objectionId.toString(),
                objection.agencyCode(),
                Map.of("outcome", request.outcome()));
    }

    private Ruling upheld(
            Objection objection,
            ReviewItem item,
            JudgeDecisions.Bench bench,
            String reason,
            @Nullable CorrectionRequest correction) {
        ObjectionPolicy.requireFittingCorrection(objection.against(), correction != null);
        if (correction != null) {
            return bench.corrected(item, ReviewAct.CORRECT, reason, correction);
        }
        return switch (objection.against()) {
            case REJECTION -> {
                requireState(item, Set.of(ReviewState.REJECTED));
                yield bench.reinstated(item, reason);
            }
            case REVERSAL -> {
                requireState(item, Set.of(ReviewState.REVERSED, ReviewState.SETTLED));
                yield bench.reinstated(item, reason);
            }
            case CORRECTION -> {
                requireState(item, Set.of(ReviewState.CORRECTED));
                yield bench.revised(
                        item, ReviewAct.REINSTATE, reason, revisions.at(item.completionId(), item.revision() - 1));
            }
            case CUT -> throw new IllegalStateException("Hours that a cap has cut need a correction");
        };
    }

    /** What was objected to must still be what counts. */
    private static void requireState(ReviewItem item, Set<ReviewState> states) {
        if (!states.contains(item.state())) {
            throw Problem.of(ObjectionProblem.OBJECTION_OVERTAKEN, item.state());
        }
    }
}
