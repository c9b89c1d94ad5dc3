package id.asn.verifier;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object of the export, its members read with the type they must have. */
record Line(Map<String, Object> members) {

    static Line parse(String text) {
        return of(Json.parse(text));
    }

    private static Line of(Object value) {
        if (!(value instanceof Map<?, ?> object)) {
            throw new MalformedExport("not a JSON object");
        }
        Map<String, Object> members = new HashMap<>();
        object.forEach((key, member) -> members.put((String) key, member));
        return new Line(members);
    }

    String text(String name) {
        if (members.get(name) instanceof String text) {
            return text;
        }
        throw new MalformedExport("no text \"" + name + "\"");
    }

    long count(String name) {
        if (members.get(name) instanceof BigDecimal number && number.signum() >= 0) {
            try {
                return number.longValueExact();
            } catch (ArithmeticException fraction) {
                throw new MalformedExport("\"" + name + "\" is no whole number");
            }
        }
        throw new MalformedExport("no number \"" + name + "\"");
    }

    String hash(String name) {
        return hash(members.get(name), name);
    }

    List<String> hashes(String name) {
        if (!(members.get(name) instanceof List<?> items)) {
            throw new MalformedExport("no list \"" + name + "\"");
        }
        List<String> hashes = new ArrayList<>();
        for (Object item : items) {
            hashes.add(hash(item, name));
        }
        return hashes;
    }

    Line object(String name) {
        Object member = members.get(name);
        if (member == null) {
            throw new MalformedExport("no object \"" + name + "\"");
        }
        return of(member);
    }

    Line without(String name) {
        Map<String, Object> fewer = new HashMap<>(members);
        fewer.remove(name);
        return new Line(fewer);
    }

    byte[] canonical() {
        return CanonicalJson.bytes(members);
    }

    private static String hash(@Nullable Object value, String name) {
        if (value instanceof String text && text.matches("[0-9a-f]{64}")) {
            return text;
        }
        throw new MalformedExport("no SHA-256 in \"" + name + "\"");
    }
}
