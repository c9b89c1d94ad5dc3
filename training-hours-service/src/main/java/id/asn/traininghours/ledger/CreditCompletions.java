package id.asn.traininghours.ledger;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.check.DuplicateAlerts;
import id.asn.traininghours.check.Judging;
import id.asn.traininghours.entitlement.Entitlements;
import id.asn.traininghours.entitlement.HoursChanged;
import id.asn.traininghours.rule.Cap;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The one path on which hours are credited: for a single completion, a batch, those that waited for the register and those
 * that an officer decided on. It works on the whole batch with a fixed number of statements.
 */
@ApplicationScoped
public class CreditCompletions {

    private final Judging judging;
    private final DuplicateAlerts duplicateAlerts;
    private final CapAllocations capAllocations;
    private final Ledger ledger;
    private final HeldCompletions heldCompletions;
    private final ReviewQueue reviewQueue;
    private final Entitlements entitlements;

    CreditCompletions(
            Judging judging,
            DuplicateAlerts duplicateAlerts,
            CapAllocations capAllocations,
            Ledger ledger,
            HeldCompletions heldCompletions,
            ReviewQueue reviewQueue,
            Entitlements entitlements) {
        this.judging = judging;
        this.duplicateAlerts = duplicateAlerts;
        this.capAllocations = capAllocations;
        this.ledger = ledger;
        this.heldCompletions = heldCompletions;
        this.reviewQueue = reviewQueue;
        this.entitlements = entitlements;
    }

    /**
     * Credits or holds each candidate, in order. The completions must be stored and the people locked.
     *
     * @return the decision for every candidate, by completion
     */
    public Map<UUID, Decision> credit(List<Candidate> candidates, Recording recording) {
        if (candidates.isEmpty()) {
            return Map.of();
        }
        CreditPolicy policy = new CreditPolicy(
                judging.of(candidates.stream().map(Candidate::known).toList(), recording.at()),
                capAllocations.usage(demands(candidates)),
                recording);
        List<LedgerEntry> entries = new ArrayList<>();
        List<Decision.Held> held = new ArrayList<>();
        Map<UUID, Decision> decisions = candidates.stream().collect(toMap(Candidate::completionId, candidate -> {
            Decision decision = policy.decide(candidate);
            switch (decision) {
                case Decision.Credited credited -> entries.add(credited.entry());
                case Decision.Held one -> held.add(one);
            }
            return decision;
        }));
        ledger.append(entries);
        capAllocations.append(policy.allocations());
        heldCompletions.hold(held, recording);
        reviewQueue.open(candidates, decisions, recording);
        duplicateAlerts.raise(decisions.entrySet().stream()
                .filter(decided -> DuplicateAlerts.areDue(decided.getValue().reasons()))
                .map(Map.Entry::getKey)
                .toList());
        entitlements.refresh(changes(candidates));
        return decisions;
    }

    private static List<CapUsage.Demand> demands(List<Candidate> candidates) {
        return candidates.stream().flatMap(CreditCompletions::demand).toList();
    }

    private static Stream<CapUsage.Demand> demand(Candidate candidate) {
        Cap cap = candidate.assessment().conversion().cap();
        return cap == null
                ? Stream.empty()
                : Stream.of(CapUsage.Demand.of(
                        candidate.employee().employeeId(),
                        candidate.claim().formCode(),
                        cap.period(),
                        candidate.claim().start(),
                        candidate.claim().end()));
    }

    private static List<HoursChanged> changes(List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate ->
                        new HoursChanged(candidate.employee(), candidate.claim().end()))
                .toList();
    }
}
