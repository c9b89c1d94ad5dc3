package id.asn.assessment.gap;

import id.asn.assessment.match.EvidenceReason;
import id.asn.assessment.match.MatchFigures;
import id.asn.assessment.match.MatchStatus;
import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The shortest path of a person to a category; advice for development, not a decision about the person. */
@Schema(name = "ShortestPath")
public record ShortestPathView(
        UUID employeeId,
        UUID positionId,
        UUID standardId,
        Purpose purpose,
        LocalDate asOf,
        MatchStatus status,
        @Nullable @Schema(examples = "71.11") BigDecimal jpmDisplay,

        @Nullable @Schema(description = "The category now", examples = "MMS")
        String category,

        @Schema(description = "The category to be reached", examples = "MS")
        String targetCategory,

        @Schema(description = "Percent from which it holds, compared exactly", examples = "80.00")
        BigDecimal targetMinimum,

        @Nullable @Schema(
                description =
                        "Whole levels to raise, at the least; 0 when the category is reached. Absent when the match is "
                                + "incomplete (what is not rated is never reckoned as 0), or when closing every gap does not "
                                + "reach the category",
                examples = "2")
        Integer levels,

        @Nullable @Schema(
                description =
                        "How many equally short ways there are; absent when there is no path, or too many to count",
                examples = "3")
        Long ways,

        @Schema(
                maxItems = 50,
                description = "Equally short ways, in the order of the standard: none is better than another")
        List<Way> listed,

        @Schema(maxItems = 200, description = "What must be assessed before a path can be reckoned")
        List<ToAssess> toAssess) {

    /** One way and what comes of it. */
    @Schema(name = "ShortestPathWay")
    public record Way(
            @Schema(examples = "81.48") BigDecimal jpmDisplay,
            @Schema(examples = "MS") String category,
            @Schema(maxItems = 200) List<Raise> raises) {

        static Way of(ShortestPath.Way way) {
            return new Way(way.outcome().jpmDisplay(), way.outcome().category().code(), way.raises());
        }
    }

    /** A competency without a rating that counts, and why. */
    @Schema(name = "CompetencyToAssess")
    public record ToAssess(String competencyCode, String name, EvidenceReason reason) {}

    static ShortestPathView of(Comparison comparison, Category goal, @Nullable ShortestPath path) {
        MatchFigures figures = MatchFigures.of(comparison.outcome());
        return new ShortestPathView(
                comparison.employee().employeeId(),
                comparison.target().positionId(),
                comparison.target().standardId(),
                comparison.purpose(),
                comparison.input().asOf(),
                comparison.outcome().status(),
                figures.jpmDisplay(),
                figures.category(),
                goal.code(),
                goal.minimum(),
                path == null ? null : path.levels(),
                path == null || path.levels() == null ? null : path.ways(),
                path == null ? List.of() : path.listed().stream().map(Way::of).toList(),
                comparison.outcome().steps().stream()
                        .filter(step -> step.part() != null && step.owned() == null)
                        .map(step -> new ToAssess(step.competencyCode(), step.name(), step.reason()))
                        .toList());
    }
}
