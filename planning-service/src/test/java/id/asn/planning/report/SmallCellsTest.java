package id.asn.planning.report;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.planning.report.SmallCells.Cell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final long FIVE = 5;

    @Test
    void cellsOfFiveAndEmptyCellsAreShown() {
        assertThat(suppressedOf(5, 0, 12)).isEmpty();
    }

    @Test
    void aSmallCellTakesTheNextSmallestWithItSoThatNobodySubtracts() {
        assertThat(suppressedOf(4, 30, 9)).containsExactlyInAnyOrder("u0", "u2");
    }

    @Test
    void twoSmallCellsOfFiveTogetherProtectEachOther() {
        assertThat(suppressedOf(2, 3, 30)).containsExactlyInAnyOrder("u0", "u1");
    }

    @Test
    void twoSmallCellsOfFewerThanFiveTogetherNeedAThird() {
        assertThat(suppressedOf(2, 2, 30)).containsExactlyInAnyOrder("u0", "u1", "u2");
    }

    @Test
    void anEmptyCellIsTakenOnlyWhenThereIsNoOther() {
        assertThat(suppressedOf(3, 0, 8)).containsExactlyInAnyOrder("u0", "u2");
        assertThat(suppressedOf(3, 0, 0)).containsExactlyInAnyOrder("u0", "u1", "u2");
    }

    @Test
    void aTotalFallsWithItsOnlyShownPart() {
        // Given
        Cell total = new Cell("u", "total");
        Cell small = new Cell("u", "small");
        Cell large = new Cell("u", "large");

        // When
        Set<Cell> suppressed = SmallCells.suppressed(
                Map.of(total, 20L, small, 2L, large, 18L), List.of(List.of(total, small, large)), FIVE);

        // Then
        assertThat(suppressed).containsExactlyInAnyOrder(small, large);
    }

    /** Whatever the numbers: no sum is short of exactly one cell, and no group under five can be subtracted. */
    @Test
    void noSumOfATableEverGivesACellAway() {
        Random random = new Random(20261122);
        for (int round = 0; round < 500; round++) {
            int units = 2 + random.nextInt(6);
            int figures = 2 + random.nextInt(4);
            Map<Cell, Long> people = new HashMap<>();
            for (int u = 0; u < units; u++) {
                for (int f = 0; f < figures; f++) {
                    people.put(new Cell("u" + u, "f" + f), (long) random.nextInt(12));
                }
            }
            List<List<Cell>> sums = table(units, figures);

            Set<Cell> suppressed = SmallCells.suppressed(people, sums, FIVE);

            assertThat(suppressed)
                    .containsAll(people.entrySet().stream()
                            .filter(cell -> cell.getValue() > 0 && cell.getValue() < FIVE)
                            .map(Map.Entry::getKey)
                            .toList());
            for (List<Cell> sum : sums) {
                List<Cell> missing = sum.stream().filter(suppressed::contains).toList();
                long behind = missing.stream().mapToLong(people::get).sum();
                assertThat(missing.isEmpty() || missing.size() == sum.size() || (missing.size() > 1 && behind >= FIVE))
                        .as("round %d: %s of %s", round, missing, people)
                        .isTrue();
            }
        }
    }

    private static List<List<Cell>> table(int units, int figures) {
        var byFigure = IntStream.range(0, figures)
                .mapToObj(f -> IntStream.range(0, units)
                        .mapToObj(u -> new Cell("u" + u, "f" + f))
                        .toList());
        var byUnit = IntStream.range(0, units)
                .mapToObj(u -> IntStream.range(0, figures)
                        .mapToObj(f -> new Cell("u" + u, "f" + f))
                        .toList());
        return Stream.concat(byFigure, byUnit).toList();
    }

    private static List<String> suppressedOf(long... people) {
        Map<Cell, Long> cells = new HashMap<>();
        for (int u = 0; u < people.length; u++) {
            cells.put(new Cell("u" + u, "f"), people[u]);
        }
        return SmallCells.suppressed(cells, List.of(List.copyOf(cells.keySet())), FIVE).stream()
                .map(Cell::unitCode)
                .sorted()
                .toList();
    }
}
