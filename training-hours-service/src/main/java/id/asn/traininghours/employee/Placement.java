package id.asn.traininghours.employee;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A position that a person holds or acts in.
 *
 * @param to first day after, absent while open
 * @param agencyCode absent: of the agency that employs the person
 */
public record Placement(
        UUID positionId,
        String unitCode,
        String tier,
        Kind kind,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable String agencyCode) {

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

    /** Whether the position is one of the agency, as far as the register tells. */
    public boolean isOf(String agency) {
        return agencyCode == null || agencyCode.equals(agency);
    }

    boolean isHeldOn(LocalDate date) {
        return kind == Kind.DEFINITIVE && !date.isBefore(from) && (to == null || date.isBefore(to));
    }
}
