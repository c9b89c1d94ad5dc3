package id.asn.standard.impact;

import id.asn.standard.employee.PlacementKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reckons what standards do to the holders of their positions, all of them in one pass over the facts. */
@ApplicationScoped
class ImpactReckoning {

    private final AssessmentFacts facts;

    ImpactReckoning(AssessmentFacts facts) {
        this.facts = facts;
    }

    Map<UUID, List<PopulationImpact>> of(Collection<StandardChange> changes, List<CategoryCut> cuts, LocalDate asOf) {
        JpmCategories categories = new JpmCategories(cuts);
        Map<UUID, List<Case>> cases = changes.stream()
                .map(change -> new Case(change, categories, asOf))
                .collect(Collectors.groupingBy(one -> one.change().positionId()));
        Set<UUID> positions = cases.keySet();
        facts.forEach(
                positions,
                asOf,
                holder -> cases.getOrDefault(holder.positionId(), List.of()).forEach(one -> one.add(holder)));
        facts.holders(positions, asOf)
                .forEach(holders -> cases.getOrDefault(holders.positionId(), List.of())
                        .forEach(one -> one.holders().put(holders.kind(), holders.people())));
        return cases.values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(one -> one.change().standardId(), Case::populations));
    }

    /** One standard with its counts. */
    private record Case(
            StandardChange change, Map<Population, PopulationTally> tallies, Map<PlacementKind, Integer> holders) {

        Case(StandardChange change, JpmCategories categories, LocalDate asOf) {
            this(change, new HashMap<>(), new HashMap<>());
            for (Population population : Population.all()) {
                tallies.put(population, new PopulationTally(change, population.purpose(), categories, asOf));
            }
        }

        void add(HolderFacts holder) {
            tally(new Population(holder.kind(), holder.purpose())).add(holder.owned());
        }

        /** Populations without holders are left out. */
        List<PopulationImpact> populations() {
            return Population.all().stream()
                    .filter(population -> holders.containsKey(population.kind()))
                    .map(population ->
                            tally(population).of(population.kind(), holders.getOrDefault(population.kind(), 0)))
                    .toList();
        }

        private PopulationTally tally(Population population) {
            return Objects.requireNonNull(tallies.get(population));
        }
    }

    /** Holders of a kind, by what they were assessed for. */
    record Population(PlacementKind kind, Purpose purpose) {

        private static final List<Population> ALL = Arrays.stream(PlacementKind.values())
                .flatMap(kind -> Arrays.stream(Purpose.values()).map(purpose -> new Population(kind, purpose)))
                .toList();

        static List<Population> all() {
            return ALL;
        }
    }
}
