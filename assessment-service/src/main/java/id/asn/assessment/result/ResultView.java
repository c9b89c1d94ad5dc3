package id.asn.assessment.result;

import id.asn.assessment.result.ResultReads.RatingRow;
import id.asn.assessment.result.ResultReads.ResultRow;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A recorded result as it is shown. */
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
        Instant recordedAt) {

    /** A competency and its level, 0.00 to 5.00. */
    @Schema(name = "Rating")
    public record RatingView(
            @Schema(examples = "M.1") String competencyCode,
            @Schema(examples = "2.40") BigDecimal level) {}

    static ResultView of(ResultRow row, List<RatingRow> ratings) {
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
                ratings.stream()
                        .map(rating -> new RatingView(rating.competencyCode(), rating.level()))
                        .toList(),
                row.digest(),
                row.recordedAt());
    }
}
