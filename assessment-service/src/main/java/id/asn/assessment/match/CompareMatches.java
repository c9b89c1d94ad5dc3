package id.asn.assessment.match;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import id.asn.assessment.JsonRows;
import id.asn.assessment.match.MatchComparison.Change;
import id.asn.assessment.match.MatchComparison.ComparedCompetency;
import id.asn.assessment.match.MatchComparison.ComparedMatch;
import id.asn.chassis.web.CallerLanguage;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Puts two computations of one person side by side, in the caller's language. */
@ApplicationScoped
public class CompareMatches {

    private final Jdbi jdbi;
    private final CallerLanguage language;
    private final JsonRows json;

    CompareMatches(Jdbi jdbi, CallerLanguage language, JsonRows json) {
        this.jdbi = jdbi;
        this.language = language;
        this.json = json;
    }

    /**
     * In whatever order they are given; the version tells which one is the earlier.
     *
     * @throws id.asn.chassis.web.ProblemException 422 when they are not of the same person
     */
    @UseCase
    public MatchComparison compare(StoredMatch one, StoredMatch other) {
        if (!one.employeeId().equals(other.employeeId())) {
            throw Problem.of(MatchProblem.MATCHES_OF_TWO_PEOPLE).at("with");
        }
        StoredMatch earlier = one.version() <= other.version() ? one : other;
        StoredMatch later = earlier == one ? other : one;
        List<Change> changes = ComparisonPolicy.changes(earlier, later);
        List<MatchStep> steps = steps(later);
        List<ComparedCompetency> competencies = ComparisonPolicy.competencies(
                steps(earlier),
                steps,
                changes.stream().anyMatch(change -> change.kind() == Change.Kind.EVIDENCE_POLICY),
                revised(steps),
                later.asOf());
        ExplanationTexts texts = new ExplanationTexts(language.locale());
        return new MatchComparison(
                earlier.employeeId(),
                texts.locale().getLanguage(),
                ComparedMatch.of(earlier),
                ComparedMatch.of(later),
                changes,
                competencies,
                new ComparisonTexts(texts).of(earlier, later, changes, competencies));
    }

    private List<MatchStep> steps(StoredMatch match) {
        return List.of(json.read(match.steps(), MatchStep[].class));
    }

    /** For each result that counts, those that it revises, near and far. */
    private Map<UUID, Set<UUID>> revised(List<MatchStep> steps) {
        List<UUID> counting = steps.stream()
                .filter(step -> step.owned() != null)
                .flatMap(step -> step.resultId() == null ? Stream.empty() : Stream.of(step.resultId()))
                .distinct()
                .toList();
        return jdbi
                .withHandle(handle -> handle.createQuery("""
                        with recursive chain as (
                            select r.result_id, r.revises from assessment_result r where r.result_id = any(:ids)
                            union all
                            select c.result_id, r.revises from chain c join assessment_result r on r.result_id = c.revises)
                        select result_id, revises from chain where revises is not null""")
                        .bindArray("ids", UUID.class, counting)
                        .mapTo(Revised.class)
                        .list())
                .stream()
                .collect(groupingBy(Revised::resultId, mapping(Revised::revises, toSet())));
    }

    /** A revision and one that it has taken the place of. */
    public record Revised(UUID resultId, UUID revises) {}
}
