package id.asn.traininghours.review;

import id.asn.chassis.web.BatchItem;
import id.asn.chassis.web.BatchItems;
import id.asn.chassis.web.FieldProblem;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.Problems;
import id.asn.chassis.web.Reply;
import id.asn.traininghours.problem.ReviewProblem;
import id.asn.traininghours.review.DecideReview.ItemDecision;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads many decisions, has them decided, and answers each in its place. */
@ApplicationScoped
class DecideManyReviews {

    private final BatchItems batchItems;
    private final DecideReview decideReview;
    private final Problems problems;

    DecideManyReviews(BatchItems batchItems, DecideReview decideReview, Problems problems) {
        this.batchItems = batchItems;
        this.decideReview = decideReview;
        this.problems = problems;
    }

    /**
     * @param atomic all or none
     * @throws ProblemException 422 when an atomic batch has a refused decision, with every error of every item
     */
    Reply decide(BulkDecisionRequest request, boolean atomic) {
        SortedMap<Integer, ProblemException> refusals = new TreeMap<>();
        SortedMap<Integer, ItemDecision> sound = sound(request, refusals);
        Map<Integer, ReviewDecision> decided = sound.isEmpty() ? Map.of() : decideReview.many(sound, refusals);
        if (atomic && !refusals.isEmpty()) {
            throw Problem.of(
                            ReviewProblem.DECISIONS_REFUSED,
                            refusals.size(),
                            request.items().size())
                    .withErrors(refusals.entrySet().stream()
                            .flatMap(refused -> errors(refused.getKey(), refused.getValue()))
                            .toList());
        }
        List<BulkDecisionAnswer.Item> items = new ArrayList<>();
        for (int index = 0; index < request.items().size(); index++) {
            ReviewDecision decision = decided.get(index);
            items.add(decision == null ? refused(index, refusals) : BulkDecisionAnswer.Item.decided(index, decision));
        }
        return Reply.ok(new BulkDecisionAnswer(items));
    }

    private SortedMap<Integer, ItemDecision> sound(
            BulkDecisionRequest request, Map<Integer, ProblemException> refusals) {
        SortedMap<Integer, ItemDecision> sound = new TreeMap<>();
        Set<UUID> seen = new HashSet<>();
        for (BatchItem<BulkItemRequest> item : batchItems.read(request.items(), BulkItemRequest.class)) {
            try {
                ItemDecision one = decision(item, request.decision());
                if (!seen.add(one.completionId())) {
                    throw Problem.of(ReviewProblem.REPEATED_ITEM).at("/completionId");
                }
                sound.put(item.index(), one);
            } catch (ProblemException refusal) {
                refusals.put(item.index(), refusal);
            }
        }
        return sound;
    }

    private static ItemDecision decision(BatchItem<BulkItemRequest> item, BulkDecisionRequest.@Nullable ForAll forAll) {
        return switch (item) {
            case BatchItem.Refused<BulkItemRequest> refused -> throw refused.problem();
            case BatchItem.Sound<BulkItemRequest> sound -> decision(sound.value(), forAll);
        };
    }

    private static ItemDecision decision(BulkItemRequest own, BulkDecisionRequest.@Nullable ForAll forAll) {
        if (own.verdict() != null) {
            return new ItemDecision(
                    own.completionId(),
                    new DecisionRequest(own.version(), own.verdict(), own.reason(), own.correction()));
        }
        if (forAll == null) {
            throw Problem.of(ReviewProblem.VERDICT_REQUIRED).at("/verdict");
        }
        return new ItemDecision(
                own.completionId(),
                new DecisionRequest(
                        own.version(),
                        forAll.verdict(),
                        own.reason() == null ? forAll.reason() : own.reason(),
                        own.correction()));
    }

    private BulkDecisionAnswer.Item refused(int index, Map<Integer, ProblemException> refusals) {
        ProblemException refusal = refusals.get(index);
        if (refusal == null) {
            throw new IllegalStateException("A decision was neither carried out nor refused");
        }
        return BulkDecisionAnswer.Item.refused(index, problems.view(refusal));
    }

    private static Stream<FieldProblem> errors(int index, ProblemException problem) {
        String pointer = "/items/" + index;
        return problem.errors().isEmpty()
                ? Stream.of(FieldProblem.of(
                        pointer, problem.type(), problem.arguments().toArray()))
                : problem.errors().stream().map(error -> error.under(pointer));
    }
}
