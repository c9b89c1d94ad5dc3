package id.asn.standard.impact;

import id.asn.standard.impact.CategoryMove.Moved;
import id.asn.standard.impact.ImpactReckoning.Population;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Sums over several standards; a holder counts once for each standard previewed. Pure. */
final class PopulationTotals {

    private PopulationTotals() {}

    static List<PopulationImpact> of(Collection<List<PopulationImpact>> standards) {
        Map<Population, List<PopulationImpact>> parts = standards.stream()
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(part -> new Population(part.placement(), part.purpose())));
        return Population.all().stream()
                .filter(parts::containsKey)
                .map(population -> total(population, parts.getOrDefault(population, List.of())))
                .toList();
    }

    private static PopulationImpact total(Population population, List<PopulationImpact> parts) {
        return new PopulationImpact(
                population.kind(),
                population.purpose(),
                sum(parts, PopulationImpact::holders),
                sum(parts, PopulationImpact::assessed),
                sum(parts, PopulationImpact::needsAppearing),
                sum(parts, PopulationImpact::needsVanishing),
                sum(parts, PopulationImpact::categoryChanges),
                categories(parts),
                competencies(parts));
    }

    private static int sum(List<PopulationImpact> parts, ToIntFunction<PopulationImpact> count) {
        return parts.stream().mapToInt(count).sum();
    }

    private static List<CategoryMove> categories(List<PopulationImpact> parts) {
        Map<Moved, Integer> moves = new TreeMap<>();
        parts.stream()
                .flatMap(part -> part.categories().stream())
                .forEach(move -> moves.merge(move.moved(), move.holders(), Integer::sum));
        return moves.entrySet().stream()
                .map(entry -> CategoryMove.of(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static List<CompetencyImpact> competencies(List<PopulationImpact> parts) {
        return parts.stream()
                .map(PopulationImpact::competencies)
                .filter(Objects::nonNull)
                .flatMap(List::stream)
                .map(CompetencyImpact::withoutLevels)
                .collect(Collectors.toMap(
                        CompetencyImpact::competencyCode, Function.identity(), CompetencyImpact::plus, TreeMap::new))
                .values()
                .stream()
                .toList();
    }
}
