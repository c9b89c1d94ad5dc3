package id.asn.assessment.match;

import id.asn.assessment.rules.AssessmentMethod;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Ratings for tests of policies. */
final class Ratings {

    private Ratings() {}

    /** From an assessment centre, standing. */
    static Rating of(UUID resultId, String competency, String level, LocalDate assessedOn, LocalDate validUntil) {
        return new Rating(
                resultId,
                "d",
                competency,
                AssessmentMethod.ASSESSMENT_CENTER,
                new BigDecimal(level),
                assessedOn,
                validUntil,
                Instant.EPOCH,
                false);
    }

    static Rating by(AssessmentMethod method, Rating rating) {
        return new Rating(
                rating.resultId(),
                rating.resultDigest(),
                rating.competencyCode(),
                method,
                rating.level(),
                rating.assessedOn(),
                rating.validUntil(),
                rating.recordedAt(),
                rating.superseded());
    }

    static Rating recordedAt(Instant recordedAt, Rating rating) {
        return new Rating(
                rating.resultId(),
                rating.resultDigest(),
                rating.competencyCode(),
                rating.method(),
                rating.level(),
                rating.assessedOn(),
                rating.validUntil(),
                recordedAt,
                rating.superseded());
    }
}
