package id.asn.traininghours.webhook;

import id.asn.chassis.changefeed.ChangeReader;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the owner of a subscription can have done with it. */
@ApplicationScoped
@UseCase
public class RunWebhook {

    private final Webhooks webhooks;
    private final SecretBox box;
    private final ChangeReader feed;
    private final Jdbi jdbi;
    private final Audit audit;
    private final Clock clock;

    RunWebhook(Webhooks webhooks, SecretBox box, ChangeReader feed, Jdbi jdbi, Audit audit, Clock clock) {
        this.webhooks = webhooks;
        this.box = box;
        this.feed = feed;
        this.jdbi = jdbi;
        this.audit = audit;
        this.clock = clock;
    }

    /** From now on both secrets sign, after the overlap the new one alone. */
    WebhookRow rotate(UUID webhookId, SigningSecret secret, int overlapHours) {
        webhooks.lock(webhookId);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook
                        set previous_secret = secret, previous_until = :until, secret = :secret, version = version + 1
                        where webhook_id = :webhookId
                        """)
                .bind("webhookId", webhookId)
                .bind("secret", box.seal(secret, webhookId))
                .bind("until", now().plus(Duration.ofHours(overlapHours)))
                .execute());
        return recorded("WEBHOOK_SECRET_ROTATED", webhookId);
    }

    /** Goes on where it stopped, at once. */
    WebhookRow activate(UUID webhookId) {
        webhooks.lock(webhookId);
        update(webhookId, """
                state = 'ACTIVE', disabled_reason = null, disabled_at = null, failures = 0, failing_since = null,
                next_attempt_at = null, version = version + 1
                """);
        return recorded("WEBHOOK_ACTIVATED", webhookId);
    }

    WebhookRow deactivate(UUID webhookId) {
        if (webhooks.lock(webhookId).isActive()) {
            jdbi.useHandle(handle -> handle.createUpdate("""
                            update webhook
                            set state = 'DISABLED', disabled_reason = 'BY_OWNER', disabled_at = :now, version = version + 1
                            where webhook_id = :webhookId
                            """)
                    .bind("webhookId", webhookId)
                    .bind("now", now())
                    .execute());
        }
        return recorded("WEBHOOK_DEACTIVATED", webhookId);
    }

    /** A message that tries the connection, out of turn. */
    WebhookRow ping(UUID webhookId) {
        requireActive(webhookId);
        ask(webhookId, null);
        return recorded("WEBHOOK_PINGED", webhookId);
    }

    /** @throws ProblemException 404 for a delivery of another one or a ping, 422 unless one thing is asked for */
    WebhookRow replay(UUID webhookId, ReplayRequest request) {
        requireActive(webhookId);
        if ((request.since() == null) == (request.deliveryId() == null)) {
            throw Problem.of(WebhookProblem.WEBHOOK_REPLAY_UNCLEAR);
        }
        if (request.since() != null) {
            rewind(webhookId, feed.before(request.since()));
        } else {
            ask(webhookId, sent(webhookId, request.deliveryId()));
        }
        return recorded("WEBHOOK_REPLAYED", webhookId);
    }

    private void requireActive(UUID webhookId) {
        if (!webhooks.lock(webhookId).isActive()) {
            throw Problem.of(WebhookProblem.WEBHOOK_DISABLED);
        }
    }

    /** Backwards only: nothing is ever skipped. */
    private void rewind(UUID webhookId, long position) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook
                        set position = least(position, :position), failures = 0, failing_since = null, next_attempt_at = null
                        where webhook_id = :webhookId
                        """)
                .bind("webhookId", webhookId)
                .bind("position", position)
                .execute());
    }

    private UUID sent(UUID webhookId, @Nullable UUID deliveryId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                select event_id from webhook_delivery
                                where webhook_id = :webhookId and delivery_id = :deliveryId and event_id is not null
                                """)
                        .bind("webhookId", webhookId)
                        .bind("deliveryId", deliveryId)
                        .mapTo(UUID.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private void ask(UUID webhookId, @Nullable UUID eventId) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into webhook_ask (ask_id, webhook_id, event_id, asked_at)
                        values (:askId, :webhookId, :eventId, :now)
                        """)
                .bind("askId", Ids.next())
                .bind("webhookId", webhookId)
                .bind("eventId", eventId)
                .bind("now", now())
                .execute());
        update(webhookId, "next_attempt_at = null");
    }

    private void update(UUID webhookId, String assignments) {
        jdbi.useHandle(
                handle -> handle.createUpdate("update webhook set " + assignments + " where webhook_id = :webhookId")
                        .bind("webhookId", webhookId)
                        .execute());
    }

    private WebhookRow recorded(String action, UUID webhookId) {
        audit.record(action, "webhook", webhookId.toString(), null, Map.of());
        return webhooks.require(webhookId);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
