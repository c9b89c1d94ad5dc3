package id.asn.chassis.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.persistence.SqlStates;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Events that could not be applied. They go through the outbox to the service's dead-letter topic, so that stepping over
 * one and keeping it are the same transaction.
 */
@Singleton
class DeadLetters {

    /** The headers of the original record, kept under this prefix. */
    static final String ORIGINAL = "original_";

    static final String TOPIC = "deadletter_topic";
    static final String REASON = "deadletter_reason";

    private static final int LONGEST_REASON = 500;

    private final Outbox outbox;
    private final ObjectMapper json;
    private final String topic;

    DeadLetters(Outbox outbox, ObjectMapper json, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.outbox = outbox;
        this.json = json;
        this.topic = service + ".dead-letter";
    }

    String topic() {
        return topic;
    }

    void add(ConsumerRecord<String, byte[]> record, Throwable failure) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            String value = CloudEvents.text(record.headers(), header.key());
            headers.put(ORIGINAL + header.key(), value == null ? "" : value);
        }
        headers.put("deadletter_partition", Integer.toString(record.partition()));
        headers.put("deadletter_offset", Long.toString(record.offset()));
        append(record.topic(), record.key() == null ? "" : record.key(), record.value(), headers, failure);
    }

    /** Puts a dead letter back whose replay failed again. */
    void again(ConsumerRecord<String, byte[]> letter, String originalTopic, Throwable failure) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : letter.headers()) {
            if (header.key().startsWith(ORIGINAL) || header.key().startsWith("deadletter_")) {
                String value = CloudEvents.text(letter.headers(), header.key());
                headers.put(header.key(), value == null ? "" : value);
            }
        }
        append(originalTopic, letter.key() == null ? "" : letter.key(), letter.value(), headers, failure);
    }

    private void append(
            String originalTopic, String key, byte[] value, Map<String, String> headers, Throwable failure) {
        headers.put(TOPIC, originalTopic);
        headers.put(REASON, reason(failure));
        byte[] payload = value == null ? new byte[0] : value;
        outbox.appendRaw(new OutboxRow(
                Ids.next(), topic, key, "dead-letter.v1", originalTopic, payload, null, text(headers), null));
    }

    /**
     * What went wrong. Only our own refusals are quoted: the messages of libraries may hold the values they choked on.
     */
    static String reason(Throwable failure) {
        Throwable root = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            root = cause;
            if (cause instanceof IllegalArgumentException || cause instanceof ConsumerOffsets.Fenced) {
                break;
            }
        }
        String quoted = root instanceof IllegalArgumentException || root instanceof ConsumerOffsets.Fenced
                ? String.valueOf(root.getMessage())
                : SqlStates.of(failure).map(state -> "SQLSTATE " + state).orElse("no reason given");
        String reason = root.getClass().getSimpleName() + ": " + quoted;
        return reason.substring(0, Math.min(reason.length(), LONGEST_REASON));
    }

    private String text(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
