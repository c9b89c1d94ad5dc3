package id.asn.traininghours.intake;

import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.review.ReviewState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completion that was received before, with what was decided.
 *
 * @param creditedJp of its credit; absent while it is held or waits
 * @param entryReasons JSON of the credit's reasons
 * @param heldReasons JSON of the reasons for holding it; absent when it is not held
 * @param revisedDigests of what the sender reported again after a return
 * @param reviewReason what the last decision on it says
 */
public record StoredCompletion(
        UUID completionId,
        String providerCode,
        String sourceRecordId,
        String contentDigest,
        Jp claimedJp,
        Jp convertedJp,
        Verification verification,
        @Nullable UUID entryId,
        @Nullable Jp creditedJp,
        @Nullable String entryReasons,
        @Nullable String entrySteps,
        @Nullable String heldReasons,
        List<String> revisedDigests,
        @Nullable ReviewState reviewState,
        @Nullable String reviewReason) {

    /** Whether the sender has sent this content before. */
    boolean knows(String digest) {
        return contentDigest.equals(digest) || revisedDigests.contains(digest);
    }

    /** Whether the sender is asked for other content. */
    boolean isReturned() {
        return reviewState == ReviewState.RETURNED;
    }

    boolean isRejected() {
        return reviewState == ReviewState.REJECTED;
    }

    SourceRecord source() {
        return new SourceRecord(providerCode, sourceRecordId);
    }
}
