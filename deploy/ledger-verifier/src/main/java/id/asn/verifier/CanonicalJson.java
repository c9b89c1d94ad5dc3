package id.asn.verifier;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The one way to write a JSON value (RFC 8785): no spaces, members by the UTF-16 order of their names, shortest escapes,
 * shortest plain numbers. Of numbers it takes those whose form is beyond doubt: up to 15 digits, no exponent.
 */
final class CanonicalJson {

    private static final int MOST_DIGITS = 15;
    private static final BigDecimal SMALLEST = new BigDecimal("0.000001");

    private final StringBuilder out = new StringBuilder();

    private CanonicalJson() {}

    /** @throws MalformedExport for a number that cannot be written beyond doubt */
    static byte[] bytes(Object value) {
        CanonicalJson json = new CanonicalJson();
        json.write(value);
        return json.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value) {
        switch (value) {
            case Map<?, ?> object -> object(object);
            case List<?> array -> array(array);
            case String text -> string(text);
            case BigDecimal number -> out.append(number(number));
            case Boolean bool -> out.append(bool);
            default -> out.append("null");
        }
    }

    private void object(Map<?, ?> object) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        object.forEach((key, value) -> sorted.put((String) key, value));
        out.append('{');
        for (Iterator<Map.Entry<String, Object>> members = sorted.entrySet().iterator(); members.hasNext(); ) {
            Map.Entry<String, Object> member = members.next();
            string(member.getKey());
            out.append(':');
            write(member.getValue());
            if (members.hasNext()) {
                out.append(',');
            }
        }
        out.append('}');
    }

    private void array(List<?> array) {
        out.append('[');
        for (Iterator<?> items = array.iterator(); items.hasNext(); ) {
            write(items.next());
            if (items.hasNext()) {
                out.append(',');
            }
        }
        out.append(']');
    }

    private static String number(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        if (shortest.signum() == 0) {
            return "0";
        }
        if (shortest.precision() > MOST_DIGITS
                || shortest.precision() - shortest.scale() > MOST_DIGITS
                || shortest.abs().compareTo(SMALLEST) < 0) {
            throw new MalformedExport("number " + number + " is out of range");
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
