package id.asn.traininghours.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completion under review.
 *
 * @param unitCode where the person was placed on the completion date
 * @param reasonCodes why it is held, or flagged
 * @param revision of the completion that counts, 0 for what was reported
 * @param senders who reported it, at first and again
 */
public record ReviewItem(
        UUID completionId,
        String agencyCode,
        UUID employeeId,
        @Nullable String unitCode,
        String providerCode,
        String formCode,
        ReviewKind kind,
        ReviewState state,
        List<String> reasonCodes,
        @Nullable String assignedTo,
        Instant openedAt,
        Instant changedAt,
        long version,
        int revision,
        List<String> senders) {

    public ReviewItem {
        reasonCodes = List.copyOf(reasonCodes);
        senders = List.copyOf(senders);
    }
}
