package id.asn.planning.projection;

import org.jspecify.annotations.Nullable;

/** Checks of incoming events; what fails them is poison and goes to the dead-letter topic with this message. */
public final class EventFields {

    private EventFields() {}

    /** @throws IllegalArgumentException when the producer left the field out */
    public static <T> T require(@Nullable T value, String field) {
        if (value == null) {
            throw new IllegalArgumentException(field + " is missing");
        }
        return value;
    }

    /** @throws IllegalArgumentException when the number is absent (0) or negative */
    public static long requirePositive(long value, String field) {
        if (value <= 0) {
            throw new IllegalArgumentException(field + " must be positive");
        }
        return value;
    }
}
