package id.asn.assessment.result;

import id.asn.assessment.provider.AccreditationFinding;
import id.asn.assessment.result.ResultRows.ResultRow;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A recorded result as it is shown; its narrative is read apart. */
@Schema(name = "AssessmentResult")
public record ResultView(
        UUID resultId,
        UUID employeeId,
        String agencyCode,
        @Schema(examples = "BPSDM-JATENG") String providerCode,
        @Schema(examples = "PK-2025-000123") String sourceReference,
        Purpose purpose,
        AssessmentMethod method,
        @Schema(examples = "2025-05-24") LocalDate assessedOn,

        @Schema(description = "Last day on which it counts", examples = "2028-05-24")
        LocalDate validUntil,

        @Schema(description = "The rule that set the validity", examples = "JPM-PEMETAAN")
        String schemeCode,

        int schemeVersion,
        @Schema(maxItems = 200) List<RatingView> ratings,
        @Schema(description = "SHA-256 of the content") String digest,
        Instant recordedAt,
        @Schema(maxItems = 30) List<String> instruments,

        @Schema(description = "Certificate or register numbers of the assessors", maxItems = 20)
        List<String> assessors,

        @Nullable @Schema(description = "What was found of the provider when it was recorded")
        AccreditationFinding accreditation,

        @Nullable Potential potential,
        boolean hasNarrative,

        @Nullable @Schema(description = "The result that this one took the place of")
        UUID revises,

        @Nullable String revisionReason,

        @Schema(description = "It took an earlier result back and put nothing in its place")
        boolean annulled,

        @Nullable @Schema(description = "The result that took the place of this one, which no longer counts")
        UUID revisedBy) {

    /** A competency and its level, 0.00 to 5.00. */
    @Schema(name = "Rating")
    public record RatingView(
            @Schema(examples = "M.1") String competencyCode,
            @Schema(examples = "2.40") BigDecimal level) {}

    static ResultView of(ResultRow row, List<RatingView> ratings, List<Potential.Aspect> aspects) {
        return new ResultView(
                row.resultId(),
                row.employeeId(),
                row.agencyCode(),
                row.providerCode(),
                row.sourceReference(),
                row.purpose(),
                row.method(),
                row.assessedOn(),
                row.validUntil(),
                row.schemeCode(),
                row.schemeVersion(),
                ratings,
                row.digest(),
                row.recordedAt(),
                row.instruments(),
                row.assessors(),
                row.finding(),
                row.potentialScore() == null && aspects.isEmpty() ? null : new Potential(row.potentialScore(), aspects),
                row.hasNarrative(),
                row.revises(),
                row.revisionReason(),
                row.annulled(),
                row.revisedBy());
    }
}
