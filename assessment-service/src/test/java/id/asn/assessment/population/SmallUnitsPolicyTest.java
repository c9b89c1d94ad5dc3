package id.asn.assessment.population;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.population.GapSummary.Row;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SmallUnitsPolicyTest {

    @Test
    void fiveAreShownAndFourAreNot() {
        assertThat(suppressed(unit("A", 5, 5, 5), unit("B", 5, 5, 0), unit("C", 30, 30, 15)))
                .isEmpty();
        assertThat(suppressed(unit("A", 4, 4, 4), unit("B", 20, 20, 10), unit("C", 30, 30, 15)))
                .containsExactly("A", "B");
    }

    @Test
    void whatIsMissingToTheAgencysFigureGivesNothingAway() {
        assertThat(suppressed(unit("A", 2, 2, 2), unit("B", 2, 2, 2), unit("C", 30, 30, 15)))
                .as("two of two people are four together")
                .containsExactly("A", "B", "C");
        assertThat(suppressed(unit("A", 3, 3, 3), unit("B", 3, 3, 3), unit("C", 30, 30, 15)))
                .as("three and three are six")
                .containsExactly("A", "B");
    }

    @Test
    void aFigureThatFollowsFromTwoOthersCountsToo() {
        assertThat(suppressed(unit("A", 20, 20, 18), unit("B", 30, 30, 15), unit("C", 40, 40, 20)))
                .as("two who are not below")
                .containsExactly("A", "B");
        assertThat(suppressed(unit("A", 20, 17, 10), unit("B", 30, 30, 15), unit("C", 40, 40, 20)))
                .as("three who are not rated: with B, which has none, they are still three")
                .containsExactly("A", "B", "C");
    }

    @Test
    void aUnitOfNobodyGivesNothingAway() {
        assertThat(suppressed(unit("A", 0, 0, 0), unit("B", 30, 30, 15))).isEmpty();
    }

    private static List<String> suppressed(Row... units) {
        return SmallUnitsPolicy.suppressed(Arrays.asList(units)).stream()
                .map(row -> String.valueOf(row.unitCode()))
                .sorted()
                .toList();
    }

    private static Row unit(String code, int people, int rated, int below) {
        return new Row("A", code, "M.1", people, rated, below, 0);
    }
}
