package id.asn.assessment.gap;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.match.MatchOutcome;
import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person has to raise, at the least, to reach a category for a position. */
@ApplicationScoped
@UseCase
public class FindShortestPath {

    private final CompareWithPosition compare;
    private final Audit audit;

    FindShortestPath(CompareWithPosition compare, Audit audit) {
        this.compare = compare;
        this.audit = audit;
    }

    /**
     * @param positionId the target; null for the position held
     * @param category its code; null for the highest of the scheme in force
     * @param most ways to list
     * @throws id.asn.chassis.web.ProblemException as {@link AnalyseGaps#analyse}, and 422 for a category that the scheme lacks
     */
    public ShortestPathView find(
            UUID employeeId,
            @Nullable UUID positionId,
            Purpose purpose,
            @Nullable String category,
            LocalDate asOf,
            int most) {
        Comparison comparison = compare.compare(employeeId, positionId, purpose, asOf);
        Category goal = goal(comparison.input().scheme(), category);
        audit.record(
                "SHORTEST_PATH_READ",
                "employee",
                employeeId.toString(),
                comparison.employee().agencyCode(),
                Map.of("positionId", comparison.target().positionId()));
        ShortestPath path = comparison.outcome() instanceof MatchOutcome.Complete complete
                ? PathPolicy.shortest(comparison.input(), complete, goal, most)
                : null;
        return ShortestPathView.of(comparison, goal, path);
    }

    private static Category goal(RuleScheme scheme, @Nullable String code) {
        return code == null
                ? scheme.categories().getFirst()
                : scheme.categories().stream()
                        .filter(category -> category.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> Problem.of(
                                        AssessmentProblem.CATEGORY_NOT_KNOWN,
                                        code,
                                        scheme.categories().stream()
                                                .map(Category::code)
                                                .collect(Collectors.joining(", ")))
                                .at("category"));
    }
}
