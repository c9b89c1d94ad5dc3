package id.asn.chassis.changefeed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the feed as it is stored.
 *
 * @param data the JSON of the event, byte by byte; null: the subject is no more
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
public record ChangeRow(
        long position,
        UUID eventId,
        String topic,
        String subject,
        @Nullable String agencyCode,
        Instant recordedAt,
        byte @Nullable [] data) {}
