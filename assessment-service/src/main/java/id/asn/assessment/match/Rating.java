package id.asn.assessment.match;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rating of one competency out of a recorded result.
 *
 * @param level 0.00 to 5.00
 * @param validUntil last day on which it counts
 */
public record Rating(
        UUID resultId,
        String resultDigest,
        String competencyCode,
        BigDecimal level,
        LocalDate assessedOn,
        LocalDate validUntil,
        Instant recordedAt) {

    boolean isValidOn(LocalDate date) {
        return !assessedOn.isAfter(date) && !validUntil.isBefore(date);
    }
}
