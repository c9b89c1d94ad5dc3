package id.asn.standard.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.standard.coverage.CoverageView.UnitCoverage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource({"1,3,33.33", "2,3,66.67", "1,8,12.50", "1,16000,0.01", "1,20001,0.00", "0,5,0.00", "5,5,100.00"})
    void sharesAreExactAndRoundedHalfUp(int part, int whole, String percent) {
        // Given: parts of a whole

        // When
        String share = String.valueOf(Share.percent(part, whole));

        // Then
        assertThat(share).isEqualTo(percent);
    }

    @Test
    void aClosedUnitShowsOnlyWhilePositionsLieInItOrBelow() {
        // Given
        List<UnitCounts> units = List.of(
                new UnitCounts("A", "Atas", null, true, Counts.NONE),
                new UnitCounts("B", "Bawah", "A", false, one()),
                new UnitCounts("C", "Tutup", null, true, Counts.NONE));

        // When
        List<UnitCoverage> shown = UnitCounts.withSubtrees(units);

        // Then
        assertThat(shown).extracting(UnitCoverage::unitCode).containsExactly("A", "B");
        assertThat(shown.getFirst().own().positions()).isZero();
        assertThat(shown.getFirst().own().coveredShare()).isNull();
        assertThat(shown.getFirst().subtree().positions()).isEqualTo(1);
    }

    private static Counts one() {
        return new Counts(1, 1, 0, 0, 0, 0, 0, 0, 0);
    }
}
