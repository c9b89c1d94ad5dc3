package id.asn.assessment.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** U30: rates are compared as fractions and rounded for display only. */
class RateTest {

    private static final BigDecimal FOUR_FIFTHS = new BigDecimal("0.80");

    @Test
    void isConspicuousBelowFourFifthsAndNotAtThem() {
        Rate highest = new Rate(50, 100);

        assertThat(new Rate(40, 100).isBelow(FOUR_FIFTHS, highest)).isFalse();
        assertThat(new Rate(39, 100).isBelow(FOUR_FIFTHS, highest)).isTrue();
        assertThat(new Rate(3999, 10000).isBelow(FOUR_FIFTHS, highest)).isTrue();
        assertThat(new Rate(3999, 10000).shareOf(highest)).isEqualByComparingTo("0.80");
    }

    @Test
    void isShownInPercent() {
        assertThat(new Rate(1, 3).display()).isEqualByComparingTo("33.33");
        assertThat(new Rate(2, 3).display()).isEqualByComparingTo("66.67");
        assertThat(new Rate(0, 3).display()).isEqualByComparingTo("0");
        assertThat(new Rate(1, 3)).isLessThan(new Rate(34, 100));
    }

    @Test
    void isOfOneAndMorePeople() {
        assertThatThrownBy(() -> new Rate(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rate(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
