package id.asn.traininghours.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A subscription. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Webhook")
public record WebhookView(
        UUID webhookId,

        @Schema(examples = "https://lms.example.go.id/hooks/jp")
        String url,

        @Nullable String description,
        List<WebhookKind> kinds,

        @Nullable @Schema(description = "Whose reports it hears of; absent: everybody's", examples = "BPSDM-JATENG")
        String providerCode,

        @Schema(description = "Agencies it hears of; * for all", examples = "3328")
        List<String> agencies,

        WebhookState state,
        @Nullable DisabledReason disabledReason,
        @Nullable Instant disabledAt,

        @Schema(description = "Failed attempts in a row", examples = "0")
        int failures,

        @Nullable Instant failingSince,
        @Nullable Instant nextAttemptAt,

        @Nullable @Schema(description = "Until then messages are signed with the secret before too")
        Instant previousSecretUntil,

        @Nullable @Schema(
                description =
                        "To verify signatures with; shown in the first answer to the request that made it, and never again",
                examples = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwExampleOnly0=")
        String secret,

        Instant createdAt) {

    static WebhookView of(WebhookRow row) {
        return new WebhookView(
                row.webhookId(),
                row.url(),
                row.description(),
                row.wanted(),
                row.providerCode(),
                row.agencies(),
                row.state(),
                row.disabledReason(),
                row.disabledAt(),
                row.failures(),
                row.failingSince(),
                row.nextAttemptAt(),
                row.previousUntil(),
                null,
                row.createdAt());
    }

    WebhookView with(SigningSecret shown) {
        return new WebhookView(
                webhookId,
                url,
                description,
                kinds,
                providerCode,
                agencies,
                state,
                disabledReason,
                disabledAt,
                failures,
                failingSince,
                nextAttemptAt,
                previousSecretUntil,
                shown.shown(),
                createdAt);
    }
}
