package id.asn.traininghours.review;

import id.asn.traininghours.ledger.HeldCompletionEvent;
import id.asn.traininghours.ledger.HeldCompletionEvents;
import id.asn.traininghours.ledger.HeldState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Tells senders and subscribers what was decided on completions that were held, or given back. */
@ApplicationScoped
class TellOfRulings {

    private final HeldCompletionEvents events;

    TellOfRulings(HeldCompletionEvents events) {
        this.events = events;
    }

    void tell(List<Ruling> rulings, Map<UUID, Ruled> ruled) {
        List<HeldCompletionEvent> told = new ArrayList<>();
        rulings.forEach(ruling -> {
            ReviewDecision decision = Objects.requireNonNull(
                            ruled.get(ruling.item().completionId()))
                    .decision();
            state(ruling, decision).ifPresent(state -> told.add(event(ruling.item(), decision, state)));
        });
        events.tell(told);
    }

    /** A credit that stands is told by the ledger; that it is held again, where it is held. */
    private static Optional<HeldState> state(Ruling ruling, ReviewDecision decision) {
        if (decision.verdict() == ReviewAct.RETURN) {
            return Optional.of(HeldState.RETURNED);
        }
        if (ruling.item().kind() != ReviewKind.HELD) {
            return Optional.empty();
        }
        if (decision.verdict() == ReviewAct.REJECT) {
            return Optional.of(HeldState.REJECTED);
        }
        return decision.entryId() == null ? Optional.empty() : Optional.of(HeldState.APPROVED);
    }

    private static HeldCompletionEvent event(ReviewItem item, ReviewDecision decision, HeldState state) {
        return new HeldCompletionEvent(
                item.completionId(),
                item.employeeId(),
                item.agencyCode(),
                item.providerCode(),
                state,
                item.reasonCodes(),
                decision.entryId(),
                decision.decidedAt());
    }
}
