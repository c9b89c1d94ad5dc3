package id.asn.traininghours.review;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One act on a completion under review; kept for ever.
 *
 * @param version of the item after it
 * @param entryId the credit that came of it
 * @param reversedEntryId the credit that it took back
 * @param revision of the completion after it
 */
public record ReviewDecision(
        UUID decisionId,
        UUID completionId,
        long version,
        String agencyCode,
        ReviewAct verdict,
        ReviewState state,
        @Nullable String reason,
        @Nullable UUID entryId,
        @Nullable UUID reversedEntryId,
        int revision,
        String decidedBy,
        Instant decidedAt) {}
