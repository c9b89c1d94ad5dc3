package id.asn.standard.impact;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.dictionary.Competencies;
import id.asn.standard.dictionary.CompetencySummary;
import id.asn.standard.impact.ImpactPreviewView.PreviewedStandard;
import id.asn.standard.skj.StandardStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Shows what standards would do to people before they are enacted. It writes nothing. */
@ApplicationScoped
@UseCase
public class PreviewImpact {

    private static final int MOST = 5_000;

    private final StandardChanges changes;
    private final ImpactReckoning reckoning;
    private final AssessmentFacts facts;
    private final Competencies competencies;
    private final Caller caller;
    private final Clock clock;

    PreviewImpact(
            StandardChanges changes,
            ImpactReckoning reckoning,
            AssessmentFacts facts,
            Competencies competencies,
            Caller caller,
            Clock clock) {
        this.changes = changes;
        this.reckoning = reckoning;
        this.facts = facts;
        this.competencies = competencies;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException 404 when there is no such standard in the caller's agencies */
    ImpactView of(UUID standardId, LocalDate asOf) {
        StandardChange change = changes.of(List.of(standardId), asOf).stream()
                .findFirst()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(change.agencyCode());
        List<CategoryCut> cuts = facts.cuts(asOf);
        List<PopulationImpact> populations =
                reckoning.of(List.of(change), cuts, asOf).getOrDefault(standardId, List.of());
        return new ImpactView(
                change.standardId(),
                change.positionId(),
                change.agencyCode(),
                change.status(),
                change.against(),
                asOf,
                clock.instant(),
                facts.until(change.agencyCode()).orElse(null),
                cuts,
                named(populations));
    }

    /** @throws ProblemException 422 naming the standards that the agency does not have, or when there are too many */
    ImpactPreviewView together(ImpactPreviewRequest request) {
        caller.requireAgency(request.agencyCode());
        LocalDate asOf = request.asOf() == null ? LocalDate.now(clock) : request.asOf();
        List<StandardChange> wanted = changes.of(ids(request), asOf);
        requireAll(request, wanted);
        List<CategoryCut> cuts = facts.cuts(asOf);
        Map<UUID, List<PopulationImpact>> populations = reckoning.of(wanted, cuts, asOf);
        return new ImpactPreviewView(
                request.agencyCode(),
                asOf,
                clock.instant(),
                facts.until(request.agencyCode()).orElse(null),
                cuts,
                named(PopulationTotals.of(populations.values())),
                wanted.stream()
                        .map(change ->
                                PreviewedStandard.of(change, populations.getOrDefault(change.standardId(), List.of())))
                        .toList());
    }

    private List<UUID> ids(ImpactPreviewRequest request) {
        if (request.standardIds() != null) {
            return request.standardIds();
        }
        StandardStatus status = request.status() == null ? StandardStatus.DRAFT : request.status();
        List<UUID> ids = changes.ids(request.agencyCode(), status, MOST + 1);
        if (ids.size() > MOST) {
            throw Problem.of(ImpactProblem.TOO_MANY_STANDARDS, MOST).at("/status");
        }
        return ids;
    }

    private static void requireAll(ImpactPreviewRequest request, List<StandardChange> found) {
        if (request.standardIds() == null) {
            return;
        }
        Set<UUID> missing = new HashSet<>(request.standardIds());
        found.stream()
                .filter(change -> change.agencyCode().equals(request.agencyCode()))
                .map(StandardChange::standardId)
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw Problem.of(
                            ImpactProblem.STANDARDS_UNKNOWN,
                            missing.size(),
                            missing.iterator().next())
                    .at("/standardIds");
        }
    }

    private List<PopulationImpact> named(List<PopulationImpact> populations) {
        Map<String, CompetencySummary> known = competencies.byCode(populations.stream()
                .map(PopulationImpact::competencies)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(CompetencyImpact::competencyCode)
                .collect(Collectors.toSet()));
        return populations.stream().map(population -> population.named(known)).toList();
    }
}
