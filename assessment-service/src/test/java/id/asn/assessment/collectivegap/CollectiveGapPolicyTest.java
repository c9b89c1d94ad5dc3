package id.asn.assessment.collectivegap;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectiveGapPolicyTest {

    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);

    private final CollectiveGapPolicy policy = policy(1, "*", BEGIN);

    @ParameterizedTest
    @CsvSource({
        "5, 5, 3, 1.25, true", // five are enough
        "4, 4, 4, 4.00, false",
        "9, 4, 4, 4.00, false", // and it is the rated who count
        "10, 10, 5, 2.50, true", // exactly half, exactly a quarter of a level
        "1001, 1001, 500, 300.00, false", // 49.95 %
        "10, 10, 5, 2.49, false",
        "10, 10, 10, 2.50, true",
        "3, 0, 0, 0, false"
    })
    void itOpensFromTheThresholdsOn(int people, int rated, int below, BigDecimal sumGap, boolean opens) {
        assertThat(policy.opens(new UnitFigures(people, rated, below, sumGap))).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource({
        "10, 4, 0.01, true", // exactly 40 %, whatever the mean
        "1000, 399, 300, false", // 39.9 %
        "4, 4, 4, false", // too few left
        "5, 2, 0.10, true"
    })
    void anOpenOneStaysUntilTheLowerShare(int rated, int below, BigDecimal sumGap, boolean stays) {
        assertThat(policy.staysOpen(new UnitFigures(rated, rated, below, sumGap)))
                .isEqualTo(stays);
    }

    @Test
    void nobodyBelowClosesEvenAtAShareOfNothing() {
        CollectiveGapPolicy lenient = new CollectiveGapPolicy(
                "X", 1, "*", BEGIN, 5, BigDecimal.ONE, BigDecimal.ZERO, BigDecimal.ZERO, "x", "U");
        assertThat(lenient.staysOpen(new UnitFigures(9, 9, 0, BigDecimal.ZERO))).isFalse();
        assertThat(lenient.staysOpen(new UnitFigures(9, 9, 1, BigDecimal.ONE))).isTrue();
    }

    @Test
    void theLatestBegunIsInForceAndThatOfTheGroupBeforeTheOneForAll() {
        var book = new CollectiveGapPolicies.Book(
                List.of(policy, policy(2, "*", BEGIN.plusYears(1)), policy(3, "TEKNIS", BEGIN.plusMonths(6))));
        assertThat(book.inForce("TEKNIS", BEGIN.minusDays(1))).isEmpty();
        assertThat(book.inForce("TEKNIS", BEGIN)).contains(policy);
        assertThat(book.inForce("TEKNIS", BEGIN.plusMonths(6).minusDays(1))).contains(policy);
        assertThat(book.inForce("TEKNIS", BEGIN.plusMonths(6)).orElseThrow().version())
                .isEqualTo(3);
        assertThat(book.inForce("TEKNIS", BEGIN.plusYears(2)).orElseThrow().version())
                .isEqualTo(3);
        assertThat(book.inForce("MANAJERIAL", BEGIN.plusYears(1)).orElseThrow().version())
                .isEqualTo(2);
        assertThat(book.inForce(null, BEGIN.plusYears(1).minusDays(1))).contains(policy);
    }

    private static CollectiveGapPolicy policy(int version, String group, LocalDate from) {
        return new CollectiveGapPolicy(
                "GAP-KOLEKTIF",
                version,
                group,
                from,
                5,
                new BigDecimal("50"),
                new BigDecimal("40"),
                new BigDecimal("0.25"),
                "x",
                "U");
    }
}
