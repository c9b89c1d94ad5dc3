package id.asn.planning.report;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Suppression of small cells (domain rules 4; UU 27/2022): a cell of 1 to threshold - 1 people is left out. What adds up
 * with published figures could be found by subtraction, so every sum that has lost a cell loses the next smallest one too,
 * until at least two cells of at least threshold people together are missing, or all of them are.
 */
final class SmallCells {

    /** Empty cells last: leaving one out protects only against readers who do not guess that it is empty. */
    private static final Comparator<Map.Entry<Cell, Long>> CHEAPEST = Comparator.comparing(
                    (Map.Entry<Cell, Long> cell) -> cell.getValue() == 0)
            .thenComparing(Map.Entry::getValue)
            .thenComparing(cell -> cell.getKey().unitCode())
            .thenComparing(cell -> cell.getKey().figure());

    private final Map<Cell, Long> people;
    private final long threshold;
    private final Set<Cell> suppressed = new HashSet<>();

    private SmallCells(Map<Cell, Long> people, long threshold) {
        this.people = people;
        this.threshold = threshold;
    }

    /** One figure of one unit. */
    record Cell(String unitCode, String figure) {}

    /**
     * @param people how many people stand behind each cell
     * @param sums cells that add up: among themselves, or to a figure published elsewhere
     * @return the cells to leave out
     */
    static Set<Cell> suppressed(Map<Cell, Long> people, List<List<Cell>> sums, long threshold) {
        SmallCells cells = new SmallCells(people, threshold);
        people.forEach((cell, count) -> {
            if (count > 0 && count < threshold) {
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
            Optional<Cell> next = sum.stream()
                    .filter(cell -> !suppressed.contains(cell))
                    .map(cell -> Map.entry(cell, people.getOrDefault(cell, 0L)))
                    .min(CHEAPEST)
                    .map(Map.Entry::getKey);
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
        long behind = missing.stream()
                .mapToLong(cell -> people.getOrDefault(cell, 0L))
                .sum();
        return missing.size() == 1 || (!missing.isEmpty() && behind < threshold);
    }
}
