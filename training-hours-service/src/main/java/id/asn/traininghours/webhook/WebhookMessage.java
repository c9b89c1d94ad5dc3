package id.asn.traininghours.webhook;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is sent.
 *
 * @param messageId the same however often it is sent
 * @param eventId of the feed; absent for a ping
 * @param payload byte by byte what is signed and sent
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
record WebhookMessage(String messageId, @Nullable UUID eventId, String kind, byte[] payload) {

    static final String PING = "webhook.ping";

    /** Larger events, of which there are none so far, are told by the id of their subject alone. */
    private static final int LARGEST = 64 * 1024;

    private static final String PREFIX = "msg_";

    /** @param data JSON, taken over as it is so that no figure changes its form */
    static WebhookMessage of(UUID eventId, WebhookKind kind, String subject, Instant recordedAt, byte[] data) {
        byte[] told = data.length <= LARGEST ? data : bytes("{\"subject\":\"" + subject + "\"}");
        return new WebhookMessage(PREFIX + eventId, eventId, kind.type(), payload(kind.type(), recordedAt, told));
    }

    static WebhookMessage ping(UUID askId, UUID webhookId, Instant askedAt) {
        return new WebhookMessage(
                PREFIX + askId, null, PING, payload(PING, askedAt, bytes("{\"webhookId\":\"" + webhookId + "\"}")));
    }

    private static byte[] payload(String type, Instant at, byte[] data) {
        byte[] head = bytes("{\"type\":\"" + type + "\",\"timestamp\":\"" + at + "\",\"data\":");
        byte[] whole = new byte[head.length + data.length + 1];
        System.arraycopy(head, 0, whole, 0, head.length);
        System.arraycopy(data, 0, whole, head.length, data.length);
        whole[whole.length - 1] = '}';
        return whole;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
