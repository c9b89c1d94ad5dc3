package id.asn.traininghours.webhook;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads subscriptions and what became of their deliveries. */
@ApplicationScoped
@UseCase
public class WebhookQueries {

    private final Webhooks webhooks;
    private final Jdbi jdbi;

    WebhookQueries(Webhooks webhooks, Jdbi jdbi) {
        this.webhooks = webhooks;
        this.jdbi = jdbi;
    }

    WebhookRow one(UUID webhookId) {
        return webhooks.require(webhookId);
    }

    Page<WebhookView> page(PageRequest page) {
        return Page.of(
                        webhooks.page(page.cursor(), page.limit() + 1),
                        page.limit(),
                        row -> Cursor.of(row.webhookId().toString()))
                .map(WebhookView::of);
    }

    /** The newest first. */
    Page<DeliveryView> deliveries(UUID webhookId, @Nullable DeliveryOutcome outcome, PageRequest page) {
        webhooks.require(webhookId);
        return jdbi.withHandle(handle -> Page.of(
                handle.createQuery("""
                                select delivery_id, message_id, event_id, kind, attempt, asked, outcome, status, failure,
                                       millis, attempted_at
                                from webhook_delivery
                                where webhook_id = :webhookId and (:outcome::text is null or outcome = :outcome)
                                  and delivery_id < coalesce(:before::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff')
                                order by delivery_id desc
                                limit :rows
                                """)
                        .bind("webhookId", webhookId)
                        .bind("outcome", outcome == null ? null : outcome.name())
                        .bind("before", page.cursor().map(at -> at.uuid(0)).orElse(null))
                        .bind("rows", page.limit() + 1)
                        .mapTo(DeliveryView.class)
                        .list(),
                page.limit(),
                row -> Cursor.of(row.deliveryId().toString())));
    }
}
