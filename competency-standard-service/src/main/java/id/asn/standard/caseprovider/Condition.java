package id.asn.standard.caseprovider;

import java.util.HashMap;
import java.util.Map;

/** A condition in SQL, made of our own words only, with the values it names. */
record Condition(String sql, Map<String, Object> values) {

    static final Condition NONE = new Condition("true", Map.of());

    static Condition on(String sql, String name, Object value) {
        return new Condition(sql, Map.of(name, value));
    }

    Condition and(Condition other) {
        return joined(" and ", other);
    }

    Condition or(Condition other) {
        return joined(" or ", other);
    }

    private Condition joined(String word, Condition other) {
        Map<String, Object> all = new HashMap<>(values);
        all.putAll(other.values);
        return new Condition("(" + sql + word + other.sql + ")", Map.copyOf(all));
    }
}
