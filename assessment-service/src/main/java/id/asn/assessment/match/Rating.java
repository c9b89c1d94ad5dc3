package id.asn.assessment.match;

import id.asn.assessment.rules.AssessmentMethod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A rating of one competency out of a recorded result.
 *
 * @param level 0.00 to 5.00
 * @param validUntil last day on which it counts
 * @param superseded another result has taken the place of this one
 */
public record Rating(
        UUID resultId,
        String resultDigest,
        String competencyCode,
        AssessmentMethod method,
        BigDecimal level,
        LocalDate assessedOn,
        LocalDate validUntil,
        Instant recordedAt,
        boolean superseded) {

    Rating asOfThen(boolean supersededThen) {
        return new Rating(
                resultId,
                resultDigest,
                competencyCode,
                method,
                level,
                assessedOn,
                validUntil,
                recordedAt,
                supersededThen);
    }

    boolean isValidOn(LocalDate date) {
        return !assessedOn.isAfter(date) && !validUntil.isBefore(date);
    }
}
