package id.asn.assessment.match;

import id.asn.assessment.JsonRows;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A computation as it is shown. */
@Schema(name = "Match")
public record MatchView(
        UUID computationId,
        UUID employeeId,
        String agencyCode,
        @Nullable @Schema(examples = "BKPSDM-PK") String unitCode,
        @Nullable UUID positionId,
        @Nullable @Schema(examples = "ADMINISTRATOR") String tier,
        @Nullable UUID standardId,
        Purpose purpose,

        @Schema(description = "The day on which evidence had to be valid", examples = "2026-11-22")
        LocalDate asOf,

        MatchStatus status,

        @Nullable @Schema(examples = "26.90") BigDecimal sumIndividual,

        @Nullable @Schema(examples = "30") BigDecimal sumRequired,

        @Nullable @Schema(
                description = "Percent, rounded HALF_UP for display; the category was decided on the exact fraction",
                examples = "89.67")
        BigDecimal jpmDisplay,

        @Nullable @Schema(examples = "CUKUP_OPTIMAL") String category,

        @Nullable @Schema(description = "Last day on which all evidence is valid", examples = "2028-05-24")
        LocalDate validUntil,

        @Schema(description = "Evidence is over on the day asked for: the figures no longer count")
        boolean expired,

        SchemeReference scheme,
        @Schema(maxItems = 200) List<MatchStep> competencies,
        Instant computedAt,

        @Schema(description = "SHA-256 over inputs and result")
        String digest,

        long version,

        @Nullable @Schema(description = "The precedence of sources that was applied; absent when all were equal")
        SchemeReference evidencePolicy,

        @Schema(description = "It rests on a result that is under objection: nothing may be confirmed on it")
        boolean underObjection,

        @Schema(description = "The person is about to be matched anew after a change that concerns many")
        boolean recomputing) {

    /** The dated rule that was applied. */
    @Schema(name = "SchemeReference")
    public record SchemeReference(
            @Schema(examples = "JPM-PEMETAAN") String code,
            @Schema(examples = "1") int version) {}

    static MatchView of(StoredMatch match, LocalDate day, boolean underObjection, JsonRows json) {
        return new MatchView(
                match.computationId(),
                match.employeeId(),
                match.agencyCode(),
                match.unitCode(),
                match.positionId(),
                match.tier(),
                match.standardId(),
                match.purpose(),
                match.asOf(),
                match.status(),
                match.sumIndividual(),
                match.sumRequired(),
                match.jpmDisplay(),
                match.category(),
                match.validUntil(),
                match.validUntil() != null && match.validUntil().isBefore(day),
                new SchemeReference(match.schemeCode(), match.schemeVersion()),
                List.of(json.read(match.steps(), MatchStep[].class)),
                match.computedAt(),
                match.digest(),
                match.version(),
                match.evidencePolicyCode() == null || match.evidencePolicyVersion() == null
                        ? null
                        : new SchemeReference(match.evidencePolicyCode(), match.evidencePolicyVersion()),
                underObjection,
                match.recomputing());
    }
}
