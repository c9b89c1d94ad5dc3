package id.asn.traininghours.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Case G12 of the test plan. */
class TrustPolicyTest {

    private static final TrustRule RULE = new TrustRule(
            LocalDate.of(2010, 1, 1),
            365,
            50,
            7,
            60,
            new BigDecimal("0.25"),
            BigDecimal.ONE,
            BigDecimal.valueOf(4),
            BigDecimal.TWO,
            BigDecimal.ONE,
            BigDecimal.ONE,
            "TRUST",
            "House rule");

    @ParameterizedTest
    @CsvSource({
        // received, flagged, held, rejected, reversed, corrected, upheld, changed, score
        "1000, 0, 0, 0, 0, 0, 0, 0, 100",
        "1000, 100, 0, 0, 0, 0, 0, 0, 98", // 10 % x 0.25 = 2.50: 97.50 is rounded half up
        "1000, 0, 100, 0, 0, 0, 0, 0, 90",
        "1000, 0, 0, 100, 0, 0, 0, 0, 60",
        "1000, 0, 0, 100, 0, 0, 40, 0, 76",
        "1000, 0, 0, 100, 0, 0, 400, 0, 100",
        "1000, 0, 0, 0, 100, 0, 0, 0, 80",
        "1000, 0, 0, 0, 0, 100, 0, 100, 80",
        "1000, 1000, 1000, 1000, 0, 0, 0, 0, 0",
        "50, 0, 0, 1, 0, 0, 0, 0, 92",
    })
    void aHundredLessWhatEachShortcomingCosts(
            long received,
            long flagged,
            long held,
            long rejected,
            long reversed,
            long corrected,
            long upheld,
            long changed,
            int score) {
        assertThat(TrustPolicy.score(
                                new TrustCounts(
                                        received, flagged, held, rejected, reversed, corrected, upheld, changed),
                                RULE)
                        .score())
                .isEqualTo(score);
    }

    @Test
    void tooFewCompletionsSayNothing() {
        assertThat(TrustPolicy.score(new TrustCounts(49, 0, 49, 0, 0, 0, 0, 0), RULE))
                .isEqualTo(new TrustScore(null, List.of()));
    }

    @Test
    void theStepsAddUpToTheScore() {
        TrustScore trust = TrustPolicy.score(new TrustCounts(300, 7, 11, 1, 2, 3, 0, 5), RULE);
        BigDecimal lost = trust.steps().stream().map(TrustScore.Step::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        // 2.33 x 0.25 = 0.58; 3.67; 0.33 x 4 = 1.32; 0.67 x 2 = 1.34; 1.00; 1.67
        assertThat(lost).isEqualByComparingTo("9.58");
        assertThat(trust.score()).isEqualTo(90);
    }
}
