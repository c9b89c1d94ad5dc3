package id.asn.assessment.match;

import id.asn.assessment.rules.CompetencyGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One competency in a computation.
 *
 * @param part part of the scheme that counts it; null when the scheme leaves its group out
 * @param required level of the standard
 * @param owned level of the rating that counts; null when none does, and then it is never taken for 0
 * @param gap {@code max(0, required - owned)}; null when owned is
 * @param resultId the result the rating comes from; for EXPIRED the last one that counted
 */
public record MatchStep(
        String competencyCode,
        String name,
        CompetencyGroup group,
        @Nullable String part,
        BigDecimal required,
        @Nullable BigDecimal owned,
        @Nullable BigDecimal gap,
        EvidenceReason reason,
        @Nullable UUID resultId,
        @Nullable LocalDate assessedOn,
        @Nullable LocalDate validUntil) {

    static MatchStep of(RequiredCompetency competency, @Nullable String part, Evidence evidence) {
        Rating rating = evidence.rating();
        Rating counting = evidence.counting();
        return new MatchStep(
                competency.competencyCode(),
                competency.name(),
                competency.group(),
                part,
                competency.level(),
                counting == null ? null : counting.level(),
                counting == null ? null : gap(competency.level(), counting.level()),
                evidence.reason(),
                rating == null ? null : rating.resultId(),
                rating == null ? null : rating.assessedOn(),
                rating == null ? null : rating.validUntil());
    }

    private static BigDecimal gap(BigDecimal required, BigDecimal owned) {
        return required.subtract(owned).max(BigDecimal.ZERO);
    }
}
