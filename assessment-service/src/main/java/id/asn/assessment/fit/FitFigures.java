package id.asn.assessment.fit;

import id.asn.assessment.gap.PathPolicy;
import id.asn.assessment.match.MatchFigures;
import id.asn.assessment.match.MatchOutcome;
import id.asn.assessment.match.MatchStatus;
import id.asn.assessment.match.MatchStep;
import id.asn.assessment.qualification.MandatoryState;
import id.asn.assessment.qualification.RequirementCheck;
import id.asn.assessment.rules.Category;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a person fits a position, in figures. */
@Schema(name = "FitFigures")
public record FitFigures(
        MatchStatus status,

        @Nullable @Schema(description = "Percent, rounded for display; the order is by the exact fraction", examples = "88.89")
        BigDecimal jpmDisplay,

        @Nullable @Schema(examples = "MS") String category,

        @Schema(description = "Competencies owned below the level required", examples = "2")
        int gaps,

        @Schema(maxItems = 200, description = "Competencies without a rating that counts: to be assessed first")
        List<String> notRated,

        @Nullable @Schema(
                description =
                        "Levels to raise, at the least, to the highest category; 0 when it is reached, absent when the "
                                + "match is incomplete or closing every gap does not reach it",
                examples = "1")
        Integer levelsToHighest,

        @Schema(description = "How the person stands to the requirements that are MUTLAK")
        MandatoryState mandatory,

        @Schema(
                maxItems = 91,
                description =
                        "Every requirement besides competencies, with its reason; empty when the standard's requirements are not known")
        List<RequirementCheck> requirements) {

    static FitFigures of(Fit fit) {
        MatchFigures figures = MatchFigures.of(fit.outcome());
        List<MatchStep> steps = fit.outcome().steps();
        return new FitFigures(
                fit.outcome().status(),
                figures.jpmDisplay(),
                figures.category(),
                Math.toIntExact(steps.stream()
                        .filter(step -> step.owned() != null && step.owned().compareTo(step.required()) < 0)
                        .count()),
                steps.stream()
                        .filter(step -> step.part() != null && step.owned() == null)
                        .map(MatchStep::competencyCode)
                        .toList(),
                levelsToHighest(fit),
                fit.mandatory(),
                fit.requirements());
    }

    private static @Nullable Integer levelsToHighest(Fit fit) {
        if (!(fit.outcome() instanceof MatchOutcome.Complete complete)) {
            return null;
        }
        Category highest = fit.position().scheme().categories().getFirst();
        OptionalInt levels = PathPolicy.levels(complete, highest);
        return levels.isPresent() ? levels.getAsInt() : null;
    }
}
