package id.asn.assessment.gap;

import id.asn.assessment.match.EvidenceReason;
import id.asn.assessment.match.MatchFigures;
import id.asn.assessment.match.MatchStatus;
import id.asn.assessment.match.MatchStep;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
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
        List<MatchStep> gaps,

        @Schema(maxItems = 200, description = "Codes of competencies owned above the level required")
        List<String> strengths,

        @Schema(maxItems = 200, description = "Codes of competencies owned below the level required")
        List<String> weaknesses,

        @Schema(maxItems = 200, description = "Codes of competencies that were rated once, but nothing valid is left")
        List<String> expired,

        @Schema(maxItems = 200, description = "Codes of competencies without any rating that could count")
        List<String> missing,

        @Schema(description = "Sum of the gaps in levels; what is not rated is not in it", examples = "1.50")
        BigDecimal gapLevels) {

    static GapAnalysis of(Comparison comparison) {
        MatchFigures figures = MatchFigures.of(comparison.outcome());
        List<MatchStep> steps = comparison.outcome().steps();
        return new GapAnalysis(
                comparison.employee().employeeId(),
                comparison.target().positionId(),
                comparison.target().title(),
                comparison.held(),
                comparison.target().standardId(),
                comparison.purpose(),
                comparison.input().asOf(),
                comparison.outcome().status(),
                figures.jpmDisplay(),
                figures.category(),
                steps,
                codes(steps, step -> step.owned() != null && step.owned().compareTo(step.required()) > 0),
                codes(steps, step -> step.owned() != null && step.owned().compareTo(step.required()) < 0),
                codes(steps, step -> step.owned() == null && step.reason() == EvidenceReason.EXPIRED),
                codes(steps, step -> step.owned() == null && step.reason() != EvidenceReason.EXPIRED),
                steps.stream().map(MatchStep::gap).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private static List<String> codes(List<MatchStep> steps, Predicate<MatchStep> which) {
        return steps.stream().filter(which).map(MatchStep::competencyCode).toList();
    }
}
