package id.asn.assessment.fairness;

import id.asn.assessment.fairness.FairnessCounts.Cell;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suppression of small cells (domain rules 4; UU 27/2022): one of 1 to smallest - 1 people is left out. What adds up with
 * shown figures could be found by subtraction, so every sum that has lost a cell loses the next smallest one too, until at
 * least two cells of at least that many people together are missing, or all of them are. Pure.
 */
final class SmallCellsPolicy {

    private static final Comparator<Cell> BY_NAME = Comparator.comparing(
                    (Cell cell) -> cell.figure().kind())
            .thenComparing(cell -> cell.figure().value())
            .thenComparing(cell -> cell.group().dimension())
            .thenComparing(cell -> cell.group().label());

    private final Map<Cell, Long> people;
    private final long smallest;
    private final Set<Cell> suppressed = new HashSet<>();

    private SmallCellsPolicy(Map<Cell, Long> people, long smallest) {
        this.people = people;
        this.smallest = smallest;
    }

    /**
     * @param people how many people stand behind each cell
     * @param sums cells of which each follows from the others
     * @return the cells to leave out
     */
    static Set<Cell> suppressed(Map<Cell, Long> people, List<List<Cell>> sums, long smallest) {
        SmallCellsPolicy cells = new SmallCellsPolicy(people, smallest);
        people.forEach((cell, count) -> {
            if (count > 0 && count < smallest) {
                cells.suppressed.add(cell);
            }
        });
        boolean grown = true;
        while (grown) {
            grown = false;
            for (List<Cell> sum : sums) {
                grown |= cells.protect(sum);
            }
        }
        return Set.copyOf(cells.suppressed);
    }

    private boolean protect(List<Cell> sum) {
        boolean grown = false;
        while (givesAway(sum)) {
            // Empty cells last: leaving one out protects only against readers who do not guess that it is empty.
            Optional<Cell> next = sum.stream()
                    .filter(cell -> !suppressed.contains(cell))
                    .min(Comparator.comparing((Cell cell) -> count(cell) == 0)
                            .thenComparing(this::count)
                            .thenComparing(BY_NAME));
            if (next.isEmpty()) {
                return grown;
            }
            suppressed.add(next.get());
            grown = true;
        }
        return grown;
    }

    private boolean givesAway(List<Cell> sum) {
        List<Cell> missing = sum.stream().filter(suppressed::contains).toList();
        return missing.size() == 1
                || (!missing.isEmpty()
                        && missing.stream().mapToLong(this::count).sum() < smallest);
    }

    private long count(Cell cell) {
        return people.getOrDefault(cell, 0L);
    }
}
