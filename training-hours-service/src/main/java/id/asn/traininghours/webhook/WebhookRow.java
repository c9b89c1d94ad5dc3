package id.asn.traininghours.webhook;

import id.asn.chassis.persistence.AgencyScope;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A subscription as it is stored.
 *
 * @param position the feed is delivered up to here
 * @param failures in a row, of the message that is next
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record WebhookRow(
        UUID webhookId,
        String url,
        @Nullable String description,
        List<String> kinds,
        @Nullable String providerCode,
        List<String> agencies,
        WebhookState state,
        @Nullable DisabledReason disabledReason,
        @Nullable Instant disabledAt,
        byte[] secret,
        byte @Nullable [] previousSecret,
        @Nullable Instant previousUntil,
        long position,
        int failures,
        @Nullable Instant failingSince,
        @Nullable Instant nextAttemptAt,
        long version,
        String createdBy,
        Instant createdAt) {

    static final String COLUMNS = """
            webhook_id, url, description, kinds, provider_code, agencies, state, disabled_reason, disabled_at, secret,
            previous_secret, previous_until, position, failures, failing_since, next_attempt_at, version, created_by,
            created_at
            """;

    List<WebhookKind> wanted() {
        return kinds.stream().map(WebhookKind::of).toList();
    }

    AgencyScope scope() {
        return agencies.contains("*") ? AgencyScope.all() : AgencyScope.of(new HashSet<>(agencies));
    }

    Optional<String> provider() {
        return Optional.ofNullable(providerCode);
    }

    boolean isActive() {
        return state == WebhookState.ACTIVE;
    }

    /** The secrets that count now, the newest first. */
    List<SigningSecret> secrets(SecretBox box, Instant now) {
        List<SigningSecret> counting = new ArrayList<>();
        counting.add(box.open(secret, webhookId));
        if (previousSecret != null && previousUntil != null && now.isBefore(previousUntil)) {
            counting.add(box.open(previousSecret, webhookId));
        }
        return counting;
    }
}
