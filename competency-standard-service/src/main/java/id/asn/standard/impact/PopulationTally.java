package id.asn.standard.impact;

import id.asn.standard.employee.PlacementKind;
import id.asn.standard.impact.CategoryMove.Moved;
import id.asn.standard.impact.StandardChange.Requirement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Counts what a change does to the holders of one kind, for one purpose. Needs nothing but what it is given. */
final class PopulationTally {

    private static final Set<String> NOT_RECKONED = Set.of(JpmCategories.INCOMPLETE, JpmCategories.NO_STANDARD);

    private final Purpose purpose;
    private final JpmCategories categories;
    private final LocalDate asOf;
    private final List<Requirement> before;
    private final List<Requirement> after;
    private final List<CompetencyTally> competencies;
    private final Map<Moved, Integer> moves = new TreeMap<>();
    private int assessed;

    PopulationTally(StandardChange change, Purpose purpose, JpmCategories categories, LocalDate asOf) {
        this.purpose = purpose;
        this.categories = categories;
        this.asOf = asOf;
        this.before = change.side(false);
        this.after = change.side(true);
        this.competencies =
                change.competencies().stream().map(CompetencyTally::new).toList();
    }

    void add(Map<String, Owned> owned) {
        assessed++;
        competencies.forEach(competency -> competency.add(owned, asOf));
        moves.merge(moved(owned), 1, Integer::sum);
    }

    /** @param holders all of them; those of whom nothing was added are unknown */
    PopulationImpact of(PlacementKind placement, int holders) {
        Map<Moved, Integer> all = new TreeMap<>(moves);
        if (holders > assessed) {
            all.merge(moved(Map.of()), holders - assessed, Integer::sum);
        }
        List<CompetencyImpact> rows =
                competencies.stream().map(row -> row.of(holders)).toList();
        return new PopulationImpact(
                placement,
                purpose,
                holders,
                assessed,
                rows.stream().mapToInt(CompetencyImpact::newlyBelow).sum(),
                rows.stream().mapToInt(CompetencyImpact::noLongerBelow).sum(),
                all.entrySet().stream()
                        .filter(entry -> isChange(entry.getKey()))
                        .mapToInt(Map.Entry::getValue)
                        .sum(),
                all.entrySet().stream()
                        .map(entry -> CategoryMove.of(entry.getKey(), entry.getValue()))
                        .toList(),
                rows);
    }

    private Moved moved(Map<String, Owned> owned) {
        return new Moved(categories.of(purpose, before, owned, asOf), categories.of(purpose, after, owned, asOf));
    }

    private static boolean isChange(Moved moved) {
        return !moved.from().equals(moved.to())
                && !NOT_RECKONED.contains(moved.from())
                && !NOT_RECKONED.contains(moved.to());
    }
}
