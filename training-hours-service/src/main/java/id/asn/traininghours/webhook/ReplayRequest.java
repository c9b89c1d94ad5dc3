package id.asn.traininghours.webhook;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What to send again: everything since an instant, or what one delivery sent. One of the two. */
@Schema(name = "WebhookReplay")
public record ReplayRequest(
        @Nullable @Schema(
                description = "Everything recorded since then is sent again, in order, before what is new",
                examples = "2026-11-22T00:00:00Z")
        Instant since,

        @Nullable @Schema(description = "The message of this delivery is sent once more")
        UUID deliveryId) {}
