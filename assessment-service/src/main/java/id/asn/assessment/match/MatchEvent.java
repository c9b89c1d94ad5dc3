package id.asn.assessment.match;

import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.messaging.OutgoingEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code competency-match.v1}: the current match of a person for a purpose. */
record MatchEvent(
        UUID computationId,
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        @Nullable UUID positionId,
        @Nullable String tier,
        @Nullable UUID standardId,
        Purpose purpose,
        MatchStatus status,
        @Nullable BigDecimal sumIndividual,
        @Nullable BigDecimal sumRequired,
        @Nullable BigDecimal jpmDisplay,
        @Nullable String category,
        Instant computedAt,
        @Nullable LocalDate validUntil,
        String digest,
        long version,
        List<Gap> gaps) {

    private static final String TOPIC = "competency-match.v1";

    static OutgoingEvent of(MatchComputation match) {
        MatchTarget target = match.target();
        MatchFigures figures = MatchFigures.of(match.outcome());
        MatchEvent event = new MatchEvent(
                match.computationId(),
                target.employeeId(),
                target.agencyCode(),
                target.unitCode(),
                target.positionId(),
                target.tier(),
                target.standardId(),
                target.purpose(),
                match.outcome().status(),
                figures.sumIndividual(),
                figures.sumRequired(),
                figures.jpmDisplay(),
                figures.category(),
                match.computedAt(),
                figures.validUntil(),
                match.digest(),
                match.version(),
                match.outcome().steps().stream().map(Gap::of).toList());
        String key = target.employeeId().toString();
        return new OutgoingEvent(TOPIC, key, key, event);
    }

    /**
     * A competency of the standard, with gap 0 too; without owned and gap when no valid rating is there.
     *
     * @param validUntil last day on which the rating counts, or counted; null when never rated
     */
    record Gap(
            String competencyCode,
            String name,
            CompetencyGroup group,
            BigDecimal required,
            @Nullable BigDecimal owned,
            @Nullable BigDecimal gap,
            @Nullable LocalDate validUntil) {

        static Gap of(MatchStep step) {
            return new Gap(
                    step.competencyCode(),
                    step.name(),
                    step.group(),
                    step.required(),
                    step.owned(),
                    step.gap(),
                    step.validUntil());
        }
    }
}
