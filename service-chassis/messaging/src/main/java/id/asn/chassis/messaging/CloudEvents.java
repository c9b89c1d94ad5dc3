package id.asn.chassis.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents 1.0 in Kafka's binary mode: attributes as headers, the JSON as the value. */
final class CloudEvents {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final String source;
    private final ObjectMapper json;

    /** @param service name of the publishing service, which becomes the source {@code /name} */
    CloudEvents(String service, ObjectMapper json) {
        this.source = "/" + service;
        this.json = json;
    }

    ProducerRecord<String, byte[]> record(QueuedEvent event) {
        OutboxRow row = event.row();
        ProducerRecord<String, byte[]> record = new ProducerRecord<>(row.topic(), row.key(), row.payload());
        Headers headers = record.headers();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", row.id().toString());
        put(headers, "ce_source", source);
        put(headers, "ce_type", row.type());
        put(headers, "ce_subject", row.subject());
        put(headers, "ce_time", event.createdAt().toString());
        put(headers, "content-type", "application/json");
        if (row.traceparent() != null) {
            put(headers, "traceparent", row.traceparent());
        }
        texts(row.headers()).forEach((name, value) -> put(headers, name, value));
        return record;
    }

    /** @throws IllegalArgumentException when an attribute that CloudEvents requires is missing or unreadable */
    IncomingEvent event(ConsumerRecord<String, byte[]> record) {
        Headers headers = record.headers();
        return new IncomingEvent(
                record.topic(),
                record.key() == null ? "" : record.key(),
                required(headers, "ce_id"),
                required(headers, "ce_source"),
                required(headers, "ce_type"),
                text(headers, "ce_subject"),
                time(required(headers, "ce_time")),
                text(headers, "traceparent"),
                record.value() == null ? new byte[0] : record.value());
    }

    static @Nullable String text(Headers headers, String name) {
        Header header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), UTF_8);
    }

    private static String required(Headers headers, String name) {
        String value = text(headers, name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The header " + name + " is missing");
        }
        return value;
    }

    private static Instant time(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException unreadable) {
            throw new IllegalArgumentException("The header ce_time is no time", unreadable);
        }
    }

    private Map<String, String> texts(String headers) {
        try {
            return json.readValue(headers, TEXTS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("The outbox holds headers that are no JSON object of texts", impossible);
        }
    }

    private static void put(Headers headers, String name, String value) {
        headers.remove(name);
        headers.add(name, value.getBytes(UTF_8));
    }
}
