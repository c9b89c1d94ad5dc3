package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.standard.dictionary.Competencies;
import id.asn.standard.skj.StandardDiff.Compared;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows what a standard says otherwise than another one. */
@ApplicationScoped
@UseCase
public class CompareStandards {

    private final StandardQueries queries;
    private final InForceHistory history;
    private final Competencies competencies;
    private final Clock clock;

    CompareStandards(StandardQueries queries, InForceHistory history, Competencies competencies, Clock clock) {
        this.queries = queries;
        this.history = history;
        this.competencies = competencies;
        this.clock = clock;
    }

    /**
     * @param against the earlier one; when null, the one that the standard corrects or supersedes, else the one in force on
     *     its position before it (for a draft: today)
     * @throws ProblemException 404 when there is no such standard, or none to compare with
     */
    StandardDiff compare(UUID id, @Nullable UUID against) {
        StandardView after = queries.one(id);
        StandardView before = queries.one(against == null ? predecessor(after) : against);
        ContentDifference differences = DiffPolicy.compare(DiffPolicy.Version.of(before), DiffPolicy.Version.of(after));
        return StandardDiff.of(Compared.of(before), Compared.of(after), named(differences));
    }

    /** Two versions that anyone may read. */
    public StandardDiff between(ComparedVersion before, ComparedVersion after) {
        return StandardDiff.of(
                before.identity(), after.identity(), named(DiffPolicy.compare(before.version(), after.version())));
    }

    private ContentDifference named(ContentDifference differences) {
        return differences.named(competencies.byCode(differences.competencies().stream()
                .map(CompetencyDifference::competencyCode)
                .collect(Collectors.toSet())));
    }

    private UUID predecessor(StandardView standard) {
        if (standard.corrects() != null) {
            return standard.corrects().standardId();
        }
        if (standard.supersedes() != null) {
            return standard.supersedes();
        }
        LocalDate begin = standard.effectiveFrom();
        LocalDate day = begin == null ? LocalDate.now(clock) : begin.minusDays(1);
        return history.find(standard.positionId(), day, null)
                .map(InForce::standardId)
                .orElseThrow(() -> Problem.of(DiffProblem.NOTHING_TO_COMPARE, day));
    }
}
