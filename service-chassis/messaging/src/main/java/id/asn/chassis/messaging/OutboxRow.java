package id.asn.chassis.messaging;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** One row of the outbox before it has its place in the queue; {@code headers} is a JSON object of texts, no payload means a tombstone. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record OutboxRow(
        UUID id,
        String topic,
        String key,
        String type,
        String subject,
        byte @Nullable [] payload,
        @Nullable String traceparent,
        String headers,
        @Nullable String audience) {

    static void insert(Handle handle, List<OutboxRow> rows) {
        PreparedBatch batch = handle.prepareBatch("""
                insert into outbox_event (id, aggregatetype, aggregateid, type, subject, payload, traceparent, headers,
                    audience)
                values (:id, :topic, :key, :type, :subject, :payload, :traceparent, :headers::jsonb, :audience)
                """);
        for (OutboxRow row : rows) {
            batch.bind("id", row.id())
                    .bind("topic", row.topic())
                    .bind("key", row.key())
                    .bind("type", row.type())
                    .bind("subject", row.subject())
                    .bind("payload", row.payload())
                    .bind("traceparent", row.traceparent())
                    .bind("headers", row.headers())
                    .bind("audience", row.audience())
                    .add();
        }
        batch.execute();
    }
}
