package id.asn.traininghours.intake;

import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A completion that was received before, with what was decided.
 *
 * @param creditedJp of its credit; absent while it is held or waits
 * @param entryReasons JSON of the credit's reasons
 * @param heldReasons JSON of the reasons for holding it; absent when it is not held
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
        @Nullable String heldReasons) {

    SourceRecord source() {
        return new SourceRecord(providerCode, sourceRecordId);
    }
}
