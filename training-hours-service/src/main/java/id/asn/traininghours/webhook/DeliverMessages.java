package id.asn.traininghours.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Delivers to one receiver what there is, one message after the other, until there is no more or one is not taken. A crash
 * between the receiver's answer and keeping it sends the message again under the same id.
 */
@ApplicationScoped
class DeliverMessages {

    /** Then the others get their turn. */
    private static final int MOST_BATCHES = 10;

    private final Leases leases;
    private final NextMessages next;
    private final WebhookClient client;
    private final SecretBox box;
    private final RetryPolicy retries;
    private final Clock clock;
    private volatile boolean stopping;

    DeliverMessages(
            Leases leases, NextMessages next, WebhookClient client, SecretBox box, RetryPolicy retries, Clock clock) {
        this.leases = leases;
        this.next = next;
        this.client = client;
        this.box = box;
        this.retries = retries;
        this.clock = clock;
    }

    /** What is under way is finished, nothing more is begun. */
    void stop() {
        stopping = true;
    }

    void run(UUID webhookId, UUID lease) {
        try {
            Optional<WebhookRow> row = leases.renew(webhookId, lease);
            for (int batch = 0; batch < MOST_BATCHES && row.isPresent() && !stopping; batch++) {
                row = asked(row.get(), lease);
                if (row.isPresent()) {
                    row = inOrder(row.get(), lease);
                }
            }
        } finally {
            leases.release(webhookId, lease);
        }
    }

    /** Pings and single replays. */
    private Optional<WebhookRow> asked(WebhookRow first, UUID lease) {
        Optional<WebhookRow> row = Optional.of(first);
        Optional<NextMessages.Ask> ask = next.ask(first);
        while (row.isPresent() && ask.isPresent() && !stopping) {
            row = outOfTurn(row.get(), lease, ask.get());
            ask = row.flatMap(next::ask);
        }
        return row;
    }

    private Optional<WebhookRow> outOfTurn(WebhookRow row, UUID lease, NextMessages.Ask ask) {
        WebhookMessage message =
                next.of(row, ask).orElseGet(() -> WebhookMessage.ping(ask.askId(), row.webhookId(), ask.askedAt()));
        DeliveryLog.Entry entry = tried(row, message, true);
        if (isGone(entry)) {
            leases.disable(row, lease, entry, ask.askId(), DisabledReason.GONE);
            return Optional.empty();
        }
        return entry.isTaken()
                ? leases.delivered(row, lease, entry, ask.askId(), row.position())
                : leases.refused(row, lease, entry, ask.askId());
    }

    /** @return empty when there is nothing more, or it has to wait */
    private Optional<WebhookRow> inOrder(WebhookRow first, UUID lease) {
        NextMessages.Batch batch = next.after(first);
        Optional<WebhookRow> row = Optional.of(first);
        for (NextMessages.Next one : batch.messages()) {
            row = sent(row.get(), lease, one);
            if (stopping || row.isEmpty() || row.get().position() != one.reached()) {
                return row; // it has to wait, was switched off, or was rewound meanwhile
            }
        }
        if (batch.reached() == first.position()) {
            return Optional.empty();
        }
        return leases.passed(row.get(), lease, batch.reached());
    }

    private Optional<WebhookRow> sent(WebhookRow row, UUID lease, NextMessages.Next one) {
        DeliveryLog.Entry entry = tried(row, one.message(), false);
        if (entry.isTaken()) {
            return leases.delivered(row, lease, entry, null, one.reached());
        }
        Instant since = row.failingSince() == null ? entry.at() : row.failingSince();
        if (isGone(entry)) {
            leases.disable(row, lease, entry, null, DisabledReason.GONE);
        } else if (retries.isOver(since, entry.at())) {
            leases.disable(row, lease, entry, null, DisabledReason.UNREACHABLE);
        } else {
            Duration pause = retries.pause(
                    row.failures() + 1,
                    retryAfter(entry),
                    ThreadLocalRandom.current().nextInt(1000));
            leases.failed(row, lease, entry, entry.at().plus(pause));
        }
        return Optional.empty();
    }

    private DeliveryLog.Entry tried(WebhookRow row, WebhookMessage message, boolean asked) {
        Instant begun = now();
        Attempt attempt = client.send(row.url(), message, row.secrets(box, begun));
        Instant ended = now();
        return new DeliveryLog.Entry(
                row.webhookId(),
                message,
                asked ? 1 : row.failures() + 1,
                asked,
                attempt,
                Duration.between(begun, ended),
                ended);
    }

    private static boolean isGone(DeliveryLog.Entry entry) {
        return entry.attempt() instanceof Attempt.Answered answered && answered.isGone();
    }

    private static @Nullable Duration retryAfter(DeliveryLog.Entry entry) {
        return entry.attempt() instanceof Attempt.Answered answered ? answered.retryAfter() : null;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
