package id.asn.traininghours.webhook;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Every attempt of the last thirty days; what was sent can be found again by the id of its event. */
@ApplicationScoped
class DeliveryLog {

    private static final Duration KEPT = Duration.ofDays(30);

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final Clock clock;

    DeliveryLog(Jdbi jdbi, Transactions transactions, Clock clock) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param asked out of turn */
    record Entry(
            UUID webhookId,
            WebhookMessage message,
            int number,
            boolean asked,
            Attempt attempt,
            Duration took,
            Instant at) {

        boolean isTaken() {
            return attempt instanceof Attempt.Answered answered && answered.isTaken();
        }

        @Nullable Integer status() {
            return attempt instanceof Attempt.Answered answered ? answered.status() : null;
        }

        @Nullable DeliveryFailure failure() {
            return attempt instanceof Attempt.Failed failed ? failed.failure() : null;
        }
    }

    void add(Entry entry) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into webhook_delivery (delivery_id, webhook_id, message_id, event_id, kind, attempt, asked,
                                                      outcome, status, failure, millis, attempted_at)
                        select :deliveryId, webhook_id, :messageId, :eventId, :kind, :attempt, :asked, :outcome, :status,
                               :failure, :millis, :at
                        from webhook where webhook_id = :webhookId
                        """)
                .bind("deliveryId", Ids.next())
                .bind("webhookId", entry.webhookId())
                .bind("messageId", entry.message().messageId())
                .bind("eventId", entry.message().eventId())
                .bind("kind", entry.message().kind())
                .bind("attempt", entry.number())
                .bind("asked", entry.asked())
                .bind("outcome", entry.isTaken() ? DeliveryOutcome.DELIVERED : DeliveryOutcome.FAILED)
                .bind("status", entry.status())
                .bind("failure", entry.failure())
                .bind("millis", entry.took().toMillis())
                .bind("at", entry.at())
                .execute());
    }

    @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forgetOld() {
        transactions.write(
                AgencyScope.all(),
                () -> jdbi.useHandle(
                        handle -> handle.createUpdate("delete from webhook_delivery where attempted_at < :before")
                                .bind("before", clock.instant().minus(KEPT))
                                .execute()));
    }
}
