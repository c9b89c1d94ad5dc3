package id.asn.assessment.match;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.SurplusTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One competency in a computation.
 *
 * @param part part of the scheme that counts it; null when the scheme leaves its group out
 * @param required level of the standard
 * @param owned level of the rating that counts; null when none does, and then it is never taken for 0
 * @param gap {@code max(0, required - owned)}; null when owned is
 * @param resultId the result the rating comes from; when none counts, the latest of those that the reason speaks of
 * @param method the source of that rating; null in computations from before sources were kept
 * @param counted what enters the sum of the person's levels: owned, or the required level where the scheme caps a surplus;
 *     null when nothing does
 * @param setAside ratings that were known and did not count, the latest first
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
        @Nullable LocalDate validUntil,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable AssessmentMethod method,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable BigDecimal counted,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SetAside> setAside) {

    /** Computations from before sources were kept say nothing of those set aside. */
    @SuppressWarnings("NullAway")
    public MatchStep {
        setAside = setAside == null ? List.of() : List.copyOf(setAside);
    }

    static MatchStep of(
            RequiredCompetency competency, @Nullable String part, SurplusTreatment surplus, Evidence evidence) {
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
                rating == null ? null : rating.validUntil(),
                rating == null ? null : rating.method(),
                counting == null || part == null ? null : counted(competency.level(), counting.level(), surplus),
                evidence.setAside());
    }

    private static BigDecimal counted(BigDecimal required, BigDecimal owned, SurplusTreatment surplus) {
        return switch (surplus) {
            case CAPPED_PER_COMPETENCY -> owned.min(required);
            case COMPENSATES, CAPPED_AT_TOTAL -> owned;
        };
    }

    private static BigDecimal gap(BigDecimal required, BigDecimal owned) {
        return required.subtract(owned).max(BigDecimal.ZERO);
    }
}
