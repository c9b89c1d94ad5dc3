package id.asn.traininghours.seal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a JSON value (RFC 8785): no spaces, members by the UTF-16 order of their names, shortest escapes,
 * shortest plain numbers. Of numbers it takes those whose form is beyond doubt: up to 15 digits, no exponent. Pure.
 */
final class CanonicalJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int MOST_DIGITS = 15;
    private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException for text that is not JSON, or a number that cannot be written beyond doubt */
    static String of(String json) {
        try {
            return of(JSON.readTree(json));
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("Not JSON", notJson);
        }
    }

    /**
     * Of a row: columns that are null are left out.
     *
     * @throws IllegalArgumentException for text that is no JSON object, or a number that cannot be written beyond doubt
     */
    static String ofRow(String json) {
        try {
            ObjectNode row = JSON.readValue(json, ObjectNode.class);
            row.remove(row.properties().stream()
                    .filter(column -> column.getValue().isNull())
                    .map(Map.Entry::getKey)
                    .toList());
            return of(row);
        } catch (JsonProcessingException notJson) {
            throw new IllegalArgumentException("Not a JSON object", notJson);
        }
    }

    /** @throws IllegalArgumentException for a number that cannot be written beyond doubt */
    static String of(JsonNode value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString();
    }

    private void write(JsonNode value) {
        if (value.isObject()) {
            object(value);
        } else if (value.isArray()) {
            array(value);
        } else if (value.isTextual()) {
            string(value.textValue());
        } else if (value.isNumber()) {
            out.append(number(value.decimalValue()));
        } else {
            out.append(value.asText());
        }
    }

    private void object(JsonNode object) {
        TreeMap<String, JsonNode> sorted = new TreeMap<>();
        object.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        out.append('{');
        for (Iterator<Map.Entry<String, JsonNode>> members = sorted.entrySet().iterator(); members.hasNext(); ) {
            Map.Entry<String, JsonNode> member = members.next();
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            separate(members.hasNext());
        }
        out.append('}');
    }

    private void array(JsonNode array) {
        out.append('[');
        for (Iterator<JsonNode> items = array.iterator(); items.hasNext(); ) {
            write(items.next());
            separate(items.hasNext());
        }
        out.append(']');
    }

    private void separate(boolean more) {
        if (more) {
            out.append(',');
        }
    }

    private static String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.signum() == 0) {
            return "0";
        }
        if (shortest.precision() > MOST_DIGITS
                || shortest.precision() - shortest.scale() > MOST_DIGITS
                || shortest.abs().compareTo(SMALLEST) < 0) {
            throw new IllegalArgumentException("Number out of range");
        }
        return shortest.toPlainString();
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (one < ' ') {
                        out.append("\\u%04x".formatted((int) one));
                    } else {
                        out.append(one);
                    }
                }
            }
        }
        out.append('"');
    }
}
