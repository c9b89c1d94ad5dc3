package id.asn.traininghours.review;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ProblemException;
import id.asn.traininghours.ledger.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Decides on items of the queue, one or a thousand; each decision is judged by itself. */
@ApplicationScoped
class DecideReview {

    private final JudgeDecisions judgeDecisions;
    private final CarryOutRulings carryOutRulings;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DecideReview(
            JudgeDecisions judgeDecisions, CarryOutRulings carryOutRulings, Caller caller, Audit audit, Clock clock) {
        this.judgeDecisions = judgeDecisions;
        this.carryOutRulings = carryOutRulings;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException 404 outside the scope, 403 for one's own, 409 for a rival, 422 by a rule */
    DecisionView one(UUID completionId, DecisionRequest request) {
        Ruling ruling = judgeDecisions.bench(List.of(completionId)).judge(completionId, request);
        Ruled ruled = Objects.requireNonNull(carryOut(List.of(ruling)).get(completionId));
        return DecisionView.of(ruled.decision());
    }

    /**
     * @param requests by index; no completion twice
     * @param refusals where the refused ones go, by index
     */
    Map<Integer, ReviewDecision> many(
            SortedMap<Integer, ItemDecision> requests, Map<Integer, ProblemException> refusals) {
        JudgeDecisions.Bench bench = judgeDecisions.bench(
                requests.values().stream().map(ItemDecision::completionId).toList());
        SortedMap<Integer, Ruling> rulings = new TreeMap<>();
        requests.forEach((index, request) -> {
            try {
                rulings.put(index, bench.judge(request.completionId(), request.decision()));
            } catch (ProblemException refusal) {
                refusals.put(index, refusal);
            }
        });
        Map<UUID, Ruled> ruled = carryOut(List.copyOf(rulings.values()));
        Map<Integer, ReviewDecision> decided = new HashMap<>();
        rulings.forEach((index, ruling) -> decided.put(
                index,
                Objects.requireNonNull(ruled.get(ruling.item().completionId())).decision()));
        return decided;
    }

    private Map<UUID, Ruled> carryOut(List<Ruling> rulings) {
        Map<UUID, Ruled> ruled = carryOutRulings.carryOut(rulings, Recording.now(caller.subject(), clock));
        rulings.stream()
                .map(ruling -> ruling.item().agencyCode())
                .distinct()
                .forEach(agency -> audit.record(
                        "REVIEW_DECIDED",
                        "agency",
                        agency,
                        agency,
                        Map.of(
                                "completions",
                                rulings.stream()
                                        .map(Ruling::item)
                                        .filter(item -> item.agencyCode().equals(agency))
                                        .map(ReviewItem::completionId)
                                        .toList())));
        return ruled;
    }

    /** A decision and what it is on. */
    record ItemDecision(UUID completionId, DecisionRequest decision) {}
}
