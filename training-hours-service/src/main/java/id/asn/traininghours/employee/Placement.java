package id.asn.traininghours.employee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A position that a person holds or acts in.
 *
 * @param to first day after, absent while open
 */
public record Placement(
        UUID positionId,
        String unitCode,
        String tier,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate to) {

    /** Held, or only acted in. */
    public enum Kind {
        DEFINITIVE,
        ACTING
    }

    public Placement {
        if (positionId == null || unitCode == null || tier == null || kind == null || from == null) {
            throw new IllegalArgumentException("A placement needs position, unit, tier, kind and from");
        }
    }

    boolean isHeldOn(LocalDate date) {
        return kind == Kind.DEFINITIVE && !date.isBefore(from) && (to == null || date.isBefore(to));
    }
}
