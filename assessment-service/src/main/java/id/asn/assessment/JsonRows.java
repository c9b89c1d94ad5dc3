package id.asn.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;

/** Rows as one JSON text, for set-based statements over {@code jsonb_to_recordset}: one round trip, however many rows. */
@ApplicationScoped
public class JsonRows {

    private final ObjectMapper json;

    JsonRows(ObjectMapper json) {
        this.json = json;
    }

    public String of(Object rows) {
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("Rows must be plain data", notJson);
        }
    }

    /** The same in UTF-8. */
    public byte[] bytesOf(Object rows) {
        try {
            return json.writeValueAsBytes(rows);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("Rows must be plain data", notJson);
        }
    }

    public <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException notJson) {
            throw new IllegalStateException("Stored JSON cannot be read as " + type.getSimpleName(), notJson);
        }
    }
}
