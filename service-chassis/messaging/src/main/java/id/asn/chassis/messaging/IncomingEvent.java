package id.asn.chassis.messaging;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.fasterxml.jackson.module.paramnames.ParameterNamesModule;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A fact as it arrived, not yet understood. */
@SuppressWarnings("ArrayRecordComponent") // never compared, only carried
public record IncomingEvent(
        String topic,
        String key,
        String id,
        String source,
        String type,
        @Nullable String subject,
        Instant time,
        @Nullable String traceparent,
        byte[] data) {

    /** Contracts only grow: fields that this consumer does not know are not its business. */
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModules(new JavaTimeModule(), new Jdk8Module(), new ParameterNamesModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * Reads the value into the consumer's own record.
     *
     * @throws IllegalArgumentException when it does not fit, which makes the event a dead letter
     */
    public <T> T dataAs(Class<T> wanted) {
        try {
            T data = TOLERANT.readValue(data(), wanted);
            if (data == null) {
                throw new IllegalArgumentException("The event has no value");
            }
            return data;
        } catch (JacksonException unreadable) {
            throw new IllegalArgumentException(
                    "The value does not fit: " + unreadable.getOriginalMessage(), unreadable);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
