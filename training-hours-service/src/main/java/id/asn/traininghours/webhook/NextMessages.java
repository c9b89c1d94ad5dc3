package id.asn.traininghours.webhook;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.changefeed.ChangeReader;
import id.asn.chassis.changefeed.ChangeRow;
import id.asn.chassis.changefeed.ChangeStretch;
import id.asn.chassis.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Finds what is next for a receiver, with the eyes of the token that subscribed: its agencies, its provider. */
@ApplicationScoped
class NextMessages {

    private static final int MOST = 100;

    private final ChangeReader feed;
    private final Transactions transactions;
    private final Jdbi jdbi;
    private final ObjectMapper json;

    NextMessages(ChangeReader feed, Transactions transactions, Jdbi jdbi, ObjectMapper json) {
        this.feed = feed;
        this.transactions = transactions;
        this.jdbi = jdbi;
        this.json = json;
    }

    /** @param reached position of the feed when it has been delivered */
    record Next(long reached, WebhookMessage message) {}

    /** @param reached how far the feed was looked through, when nothing more of it is for the receiver */
    record Batch(List<Next> messages, long reached) {}

    /** Something to send out of turn. */
    record Ask(UUID askId, @Nullable UUID eventId, Instant askedAt) {}

    Optional<Ask> ask(WebhookRow row) {
        return transactions.write(
                row.scope(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                        select ask_id, event_id, asked_at from webhook_ask
                        where webhook_id = :webhookId order by ask_id limit 1
                        """)
                        .bind("webhookId", row.webhookId())
                        .mapTo(Ask.class)
                        .findOne()));
    }

    /** Empty when the event is no longer kept, or tells nothing. */
    Optional<WebhookMessage> of(WebhookRow row, Ask ask) {
        UUID eventId = ask.eventId();
        if (eventId == null) {
            return Optional.of(WebhookMessage.ping(ask.askId(), row.webhookId(), ask.askedAt()));
        }
        return transactions.write(
                row.scope(),
                () -> feed.find(eventId, row.scope(), row.provider()).flatMap(this::message));
    }

    Batch after(WebhookRow row) {
        List<WebhookKind> wanted = row.wanted();
        ChangeStretch stretch = transactions.write(
                row.scope(),
                () -> feed.after(row.position(), WebhookKind.topics(wanted), row.scope(), row.provider(), MOST));
        return new Batch(
                stretch.rows().stream()
                        .flatMap(change -> message(change)
                                .filter(message -> row.kinds().contains(message.kind()))
                                .map(message -> new Next(change.position(), message))
                                .stream())
                        .toList(),
                stretch.reached());
    }

    private Optional<WebhookMessage> message(ChangeRow change) {
        byte[] data = change.data();
        if (data == null) {
            return Optional.empty();
        }
        return WebhookKind.told(change.topic(), parsed(data))
                .map(kind -> WebhookMessage.of(change.eventId(), kind, change.subject(), change.recordedAt(), data));
    }

    private JsonNode parsed(byte[] data) {
        try {
            return json.readTree(data);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }
}
