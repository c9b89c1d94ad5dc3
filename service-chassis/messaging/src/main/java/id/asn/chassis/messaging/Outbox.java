package id.asn.chassis.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.persistence.Ids;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Appends events in the transaction that causes them; they are published if, and only if, it commits. */
@ApplicationScoped
public class Outbox {

    private static final String WAKE_REGISTERED = Outbox.class.getName();

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final TransactionSynchronizationRegistry transaction;
    private final RelayWakeUp wakeUp;

    Outbox(Jdbi jdbi, ObjectMapper json, TransactionSynchronizationRegistry transaction, RelayWakeUp wakeUp) {
        this.jdbi = jdbi;
        this.json = json;
        this.transaction = transaction;
        this.wakeUp = wakeUp;
    }

    public void append(OutgoingEvent event) {
        append(List.of(event));
    }

    /** Appends in the order of the list, which is the order in which a key's events are published. */
    public void append(List<OutgoingEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        requireTransaction();
        String traceparent = traceparent();
        List<OutboxRow> rows = events.stream()
                .map(event -> new OutboxRow(
                        Ids.next(),
                        event.topic(),
                        event.key(),
                        event.topic(),
                        event.subject(),
                        event.data() == null ? null : bytes(event.data()),
                        traceparent,
                        "{}",
                        event.audience()))
                .toList();
        jdbi.useHandle(handle -> OutboxRow.insert(handle, rows));
        wakeRelayAfterCommit();
    }

    /** Appends a ready row: a dead letter keeps the bytes and headers it came with. */
    void appendRaw(OutboxRow row) {
        requireTransaction();
        jdbi.useHandle(handle -> OutboxRow.insert(handle, List.of(row)));
        wakeRelayAfterCommit();
    }

    private void requireTransaction() {
        if (transaction.getTransactionStatus() != Status.STATUS_ACTIVE) {
            throw new IllegalStateException("The outbox is appended in a business transaction only");
        }
    }

    private void wakeRelayAfterCommit() {
        if (transaction.getResource(WAKE_REGISTERED) != null) {
            return;
        }
        transaction.putResource(WAKE_REGISTERED, Boolean.TRUE);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    wakeUp.ring();
                }
            }
        });
    }

    private byte[] bytes(Object data) {
        try {
            return json.writeValueAsBytes(data);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("An event must be plain data", notJson);
        }
    }

    private static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                        + span.getTraceFlags().asHex()
                : null;
    }
}
