package id.asn.traininghours.webhook;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Who delivers to which receiver: one worker of one instance at a time, by a lease that outlives the longest attempt and
 * runs out when its worker dies. No transaction is open while a receiver is waited for.
 */
@ApplicationScoped
class Leases {

    private static final Duration TERM = Duration.ofMinutes(2);

    private final Jdbi jdbi;
    private final Transactions transactions;
    private final DeliveryLog log;
    private final Clock clock;

    Leases(Jdbi jdbi, Transactions transactions, DeliveryLog log, Clock clock) {
        this.jdbi = jdbi;
        this.transactions = transactions;
        this.log = log;
        this.clock = clock;
    }

    /** Takes those that have something to deliver and are due, the longest idle first. */
    List<UUID> claim(int most, UUID lease) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                        with due as (
                            select w.webhook_id from webhook w
                            where w.state = 'ACTIVE' and w.leased_until <= :now
                              and (w.next_attempt_at is null or w.next_attempt_at <= :now)
                              and (w.position < (select change_feed_end())
                                   or exists (select from webhook_ask a where a.webhook_id = w.webhook_id))
                            order by w.leased_until, w.webhook_id
                            limit :most
                            for update of w skip locked)
                        update webhook w set lease = :lease, leased_until = :until
                        from due where w.webhook_id = due.webhook_id
                        returning w.webhook_id
                        """)
                        .bind("now", now())
                        .bind("until", now().plus(TERM))
                        .bind("lease", lease)
                        .bind("most", most)
                        .mapTo(UUID.class)
                        .list()));
    }

    /** The subscription as it is now, with the lease prolonged; empty when it was lost, ended or switched off. */
    Optional<WebhookRow> renew(UUID webhookId, UUID lease) {
        return transactions.write(AgencyScope.all(), () -> update(webhookId, lease, "leased_until = :until", null));
    }

    /**
     * Keeps what came of an attempt and moves on.
     *
     * @param ask what was sent out of turn; absent: the message after the position
     */
    Optional<WebhookRow> delivered(
            WebhookRow row, UUID lease, DeliveryLog.Entry entry, @Nullable UUID ask, long reached) {
        return transactions.write(AgencyScope.all(), () -> {
            log.add(entry);
            String moved = ask == null ? position(row, reached) : "";
            drop(ask);
            return update(
                    row.webhookId(),
                    lease,
                    moved + "failures = 0, failing_since = null, next_attempt_at = null, leased_until = :until",
                    null);
        });
    }

    /** Nothing of what lies before is for this receiver. */
    Optional<WebhookRow> passed(WebhookRow row, UUID lease, long reached) {
        return transactions.write(
                AgencyScope.all(),
                () -> update(row.webhookId(), lease, position(row, reached) + "leased_until = :until", null));
    }

    /** Keeps a failure; the lease ends. */
    void failed(WebhookRow row, UUID lease, DeliveryLog.Entry entry, Instant nextAttemptAt) {
        transactions.write(AgencyScope.all(), () -> {
            log.add(entry);
            update(row.webhookId(), lease, """
                    failures = failures + 1, failing_since = coalesce(failing_since, :now),
                    next_attempt_at = :next, leased_until = :now
                    """, nextAttemptAt);
        });
    }

    /** Keeps a failure of what was sent out of turn; it is not tried again by itself. */
    Optional<WebhookRow> refused(WebhookRow row, UUID lease, DeliveryLog.Entry entry, UUID ask) {
        return transactions.write(AgencyScope.all(), () -> {
            log.add(entry);
            drop(ask);
            return update(row.webhookId(), lease, "leased_until = :until", null);
        });
    }

    void disable(WebhookRow row, UUID lease, DeliveryLog.Entry entry, @Nullable UUID ask, DisabledReason reason) {
        transactions.write(AgencyScope.all(), () -> {
            log.add(entry);
            drop(ask);
            update(
                    row.webhookId(),
                    lease,
                    "failures = failures + 1, failing_since = coalesce(failing_since, :now), next_attempt_at = null, "
                            + "state = 'DISABLED', disabled_reason = '" + reason.name()
                            + "', disabled_at = :now, leased_until = :now",
                    null);
        });
    }

    void release(UUID webhookId, UUID lease) {
        transactions.write(AgencyScope.all(), () -> {
            update(webhookId, lease, "leased_until = :now", null);
        });
    }

    /** An owner who rewinds it meanwhile is not overruled. */
    private static String position(WebhookRow row, long reached) {
        return "position = case when position = %d then %d else position end, ".formatted(row.position(), reached);
    }

    private void drop(@Nullable UUID ask) {
        if (ask != null) {
            jdbi.useHandle(handle -> handle.createUpdate("delete from webhook_ask where ask_id = :ask")
                    .bind("ask", ask)
                    .execute());
        }
    }

    private Optional<WebhookRow> update(UUID webhookId, UUID lease, String assignments, @Nullable Instant next) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                update webhook set %s
                                where webhook_id = :webhookId and lease = :lease
                                returning %s
                                """.formatted(assignments, WebhookRow.COLUMNS))
                        .bind("now", now())
                        .bind("until", now().plus(TERM))
                        .bind("next", next)
                        .bind("webhookId", webhookId)
                        .bind("lease", lease)
                        .mapTo(WebhookRow.class)
                        .findOne())
                .filter(WebhookRow::isActive);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
