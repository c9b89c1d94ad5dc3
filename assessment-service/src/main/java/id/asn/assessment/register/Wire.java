package id.asn.assessment.register;

import org.jspecify.annotations.Nullable;

/** Refuses an event that lacks what this service must know: it becomes a dead letter instead of half a projection. */
public final class Wire {

    private Wire() {}

    public static void require(@Nullable Object value, String field) {
        if (value == null) {
            throw new IllegalArgumentException("The event lacks " + field);
        }
    }

    public static void requireVersion(long version) {
        if (version < 1) {
            throw new IllegalArgumentException("The event lacks a version from 1 up");
        }
    }
}
