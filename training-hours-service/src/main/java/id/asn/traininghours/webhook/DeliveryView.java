package id.asn.traininghours.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One attempt to deliver. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "WebhookDelivery")
public record DeliveryView(
        UUID deliveryId,

        @Schema(description = "The header webhook-id: the same however often the message is sent")
        String messageId,

        @Nullable @Schema(description = "Id of the event, as in the change feed; absent for a ping")
        UUID eventId,

        @Schema(examples = "entry.credited") String kind,
        @Schema(examples = "1") int attempt,

        @Schema(description = "Out of turn: a ping, or one message sent again")
        boolean asked,

        DeliveryOutcome outcome,

        @Nullable @Schema(description = "Of the receiver's answer", examples = "204")
        Integer status,

        @Nullable @Schema(description = "Why there was no answer")
        DeliveryFailure failure,

        @Schema(examples = "38") long millis,
        Instant attemptedAt) {}
