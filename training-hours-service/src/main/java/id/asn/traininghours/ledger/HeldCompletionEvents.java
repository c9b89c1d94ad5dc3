package id.asn.traininghours.ledger;

import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Tells of completions that are held and of what becomes of them, in the transaction that does it. */
@ApplicationScoped
public class HeldCompletionEvents {

    private final Outbox outbox;

    HeldCompletionEvents(Outbox outbox) {
        this.outbox = outbox;
    }

    /** In the order in which it happened; of one completion the last one counts. */
    public void tell(List<HeldCompletionEvent> events) {
        outbox.append(events.stream()
                .map(event -> new OutgoingEvent(
                                "held-completion.v1",
                                event.employeeId().toString(),
                                event.completionId().toString(),
                                event)
                        .forAgency(event.agencyCode())
                        .ofProvider(event.providerCode()))
                .toList());
    }

    void held(List<Decision.Held> held, Recording recording) {
        tell(held.stream()
                .map(one -> new HeldCompletionEvent(
                        one.completionId(),
                        one.employee().employeeId(),
                        one.employee().agencyCode(),
                        one.providerCode(),
                        HeldState.HELD,
                        one.reasons().stream()
                                .map(reason -> reason.code().code())
                                .toList(),
                        null,
                        recording.at()))
                .toList());
    }
}
