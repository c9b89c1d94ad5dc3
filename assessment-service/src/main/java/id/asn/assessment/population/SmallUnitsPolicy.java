package id.asn.assessment.population;

import id.asn.assessment.population.GapSummary.Row;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * Which units' figures are left out of a report for readers who may see no persons (domain rules 4; UU 27/2022): those of 1
 * to 4 people, and as many more that nothing can be found by subtracting from the agency's figure, which is published.
 */
final class SmallUnitsPolicy {

    private static final int FEWEST = 5;

    /** What can be read off a row, the differences too. */
    private static final List<ToIntFunction<Row>> FIGURES = List.of(
            Row::people, Row::rated, Row::below, row -> row.people() - row.rated(), row -> row.rated() - row.below());

    private SmallUnitsPolicy() {}

    /** @param units the rows of one agency and competency, which add up to the agency's */
    static Set<Row> suppressed(List<Row> units) {
        Set<Row> suppressed = new HashSet<>();
        units.stream().filter(SmallUnitsPolicy::isSmall).forEach(suppressed::add);
        List<Row> cheapestFirst = units.stream()
                .filter(unit -> !suppressed.contains(unit))
                .sorted(Comparator.comparing(Row::people).thenComparing(row -> String.valueOf(row.unitCode())))
                .toList();
        for (Row next : cheapestFirst) {
            if (!givesAway(suppressed)) {
                break;
            }
            suppressed.add(next);
        }
        return suppressed;
    }

    private static boolean isSmall(Row row) {
        return FIGURES.stream().anyMatch(figure -> isFew(figure.applyAsInt(row)));
    }

    /** One missing unit, or few people in the missing ones together, can be found by subtraction. */
    private static boolean givesAway(Set<Row> missing) {
        return missing.size() == 1
                || FIGURES.stream()
                        .anyMatch(figure ->
                                isFew(missing.stream().mapToInt(figure).sum()));
    }

    private static boolean isFew(int people) {
        return people > 0 && people < FEWEST;
    }
}
