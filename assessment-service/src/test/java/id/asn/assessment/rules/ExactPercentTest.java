package id.asn.assessment.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactPercentTest {

    @ParameterizedTest(name = "{0} of {1} is shown as {2} and reaches {3}: {4}")
    @CsvSource({
        "27, 27, 100.00, 90, true",
        "24.3, 27, 90.00, 90, true",
        "24.29, 27, 89.96, 90, false",
        "21.6, 27, 80.00, 80, true",
        "21.59, 27, 79.96, 80, false",
        "21.06, 27, 78.00, 78, true",
        "21.05, 27, 77.96, 78, false",
        "18.36, 27, 68.00, 68, true",
        "18.35, 27, 67.96, 68, false",
        "0, 27, 0.00, 0, true",
        "37.5, 27, 138.89, 90, true",
    })
    void comparesTheFractionAndRoundsOnlyForDisplay(
            BigDecimal owned, BigDecimal required, BigDecimal shown, BigDecimal cut, boolean reached) {
        // Given
        ExactPercent percent = new ExactPercent(owned, required);

        // When
        boolean atLeast = percent.isAtLeast(cut);

        // Then
        assertThat(atLeast).isEqualTo(reached);
        assertThat(percent.display()).isEqualTo(shown);
    }

    @Test
    void seventyNinePointNineNineSixIsBelowEightyAlthoughItIsShownAsEighty() {
        // Given
        ExactPercent percent = new ExactPercent(new BigDecimal("19.999"), new BigDecimal("25"));

        // When
        boolean atLeast = percent.isAtLeast(new BigDecimal("80"));

        // Then
        assertThat(percent.display()).isEqualTo(new BigDecimal("80.00"));
        assertThat(atLeast).isFalse();
    }

    @Test
    void hasNoMeaningOverNothing() {
        assertThatThrownBy(() -> new ExactPercent(BigDecimal.ONE, BigDecimal.ZERO))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
