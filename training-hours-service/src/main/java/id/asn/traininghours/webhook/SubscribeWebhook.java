package id.asn.traininghours.webhook;

import id.asn.chassis.changefeed.ChangeReader;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Makes, changes and ends subscriptions. A new one hears of what happens from now on. */
@ApplicationScoped
@UseCase
public class SubscribeWebhook {

    /** Of one provider, or of the portals of one agency. */
    private static final int MOST = 20;

    private final Webhooks webhooks;
    private final Targets targets;
    private final SecretBox box;
    private final ChangeReader feed;
    private final Jdbi jdbi;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    SubscribeWebhook(
            Webhooks webhooks,
            Targets targets,
            SecretBox box,
            ChangeReader feed,
            Jdbi jdbi,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.webhooks = webhooks;
        this.targets = targets;
        this.box = box;
        this.feed = feed;
        this.jdbi = jdbi;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws ProblemException 403 without a provider or the right to read hours; 422 for a target that is not allowed */
    WebhookRow subscribe(WebhookRequest request, SigningSecret secret) {
        requireReader();
        targets.require(request.url());
        if (webhooks.count() >= MOST) {
            throw Problem.of(WebhookProblem.WEBHOOK_LIMIT_REACHED, MOST);
        }
        UUID webhookId = Ids.next();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into webhook (webhook_id, url, description, kinds, provider_code, agencies, state, secret,
                                             position, version, created_by, created_at)
                        values (:webhookId, :url, :description, :kinds, :provider, :agencies, 'ACTIVE', :secret, :position,
                                1, :by, :at)
                        """)
                .bind("webhookId", webhookId)
                .bind("url", request.url())
                .bind("description", request.description())
                .bindArray("kinds", String.class, request.types())
                .bind("provider", caller.provider().orElse(null))
                .bindArray("agencies", String.class, webhooks.agencies())
                .bind("secret", box.seal(secret, webhookId))
                .bind("position", feed.end())
                .bind("by", caller.subject())
                .bind("at", clock.instant().truncatedTo(ChronoUnit.MICROS))
                .execute());
        recorded("WEBHOOK_CREATED", webhookId);
        return webhooks.require(webhookId);
    }

    /** @throws ProblemException 412 when it was changed since */
    WebhookRow change(UUID webhookId, WebhookRequest request, @Nullable String ifMatch) {
        requireReader();
        ETags.requireMatch(ifMatch, webhooks.lock(webhookId).version());
        targets.require(request.url());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update webhook
                        set url = :url, description = :description, kinds = :kinds, version = version + 1
                        where webhook_id = :webhookId
                        """)
                .bind("webhookId", webhookId)
                .bind("url", request.url())
                .bind("description", request.description())
                .bindArray("kinds", String.class, request.types())
                .execute());
        recorded("WEBHOOK_CHANGED", webhookId);
        return webhooks.require(webhookId);
    }

    void end(UUID webhookId) {
        webhooks.lock(webhookId);
        webhooks.delete(webhookId);
        recorded("WEBHOOK_DELETED", webhookId);
    }

    private void requireReader() {
        if (caller.provider().isEmpty() && !caller.hasScope("hours:read")) {
            throw Problem.of(WebProblem.FORBIDDEN);
        }
    }

    private void recorded(String action, UUID webhookId) {
        audit.record(action, "webhook", webhookId.toString(), null, Map.of());
    }
}
