package id.asn.assessment.gap;

import id.asn.assessment.match.MatchFigures;
import id.asn.assessment.match.MatchOutcome;
import id.asn.assessment.match.MatchStatus;
import id.asn.assessment.match.MatchStep;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How far a person is from what a position requires; reckoned on the spot and not stored. */
@Schema(name = "GapAnalysis")
public record GapAnalysis(
        UUID employeeId,
        UUID positionId,

        @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
        String positionTitle,

        @Schema(description = "Whether it is the definitive position held on that day")
        boolean held,

        UUID standardId,
        Purpose purpose,
        @Schema(examples = "2026-11-22") LocalDate asOf,
        MatchStatus status,
        @Nullable @Schema(examples = "89.67") BigDecimal jpmDisplay,
        @Nullable @Schema(examples = "CUKUP_OPTIMAL") String category,

        @Schema(maxItems = 200, description = "Every competency of the standard, those with gap 0 too")
        List<MatchStep> gaps) {

    static GapAnalysis of(
            UUID employeeId,
            TargetPosition target,
            boolean held,
            Purpose purpose,
            LocalDate asOf,
            MatchOutcome outcome) {
        MatchFigures figures = MatchFigures.of(outcome);
        return new GapAnalysis(
                employeeId,
                target.positionId(),
                target.title(),
                held,
                target.standardId(),
                purpose,
                asOf,
                outcome.status(),
                figures.jpmDisplay(),
                figures.category(),
                outcome.steps());
    }
}
