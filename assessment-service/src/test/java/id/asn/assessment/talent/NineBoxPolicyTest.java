package id.asn.assessment.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** U01, U02, U03: the grid, its cut-offs from both sides, and who stands in no box. */
class NineBoxPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "100, 100, 9", "80, 80, 9", "79.99, 80, 8", "80, 79.99, 7", "79.99, 79.99, 5", "59.99, 80, 6", "80, 60, 7",
        "80, 59.99, 4", "60, 60, 5", "60, 59.99, 2", "60, 80, 8", "59.99, 60, 3", "59.99, 59.99, 1", "0, 0, 1",
        "80.00, 80.0, 9"
    })
    void aBoxByBothScores(String performance, String potential, int box) {
        assertThat(place(score(performance, 2025), potential(potential, DAY)))
                .returns(box, BoxPlacement::box)
                .returns(List.of(), BoxPlacement::reasons);
    }

    @Test
    void theScoreDecidesBeforeThePredicateOrTheOtherWayRoundAsThePolicySays() {
        PerformanceFact both = new PerformanceFact(UUID.randomUUID(), "d", 2025, new BigDecimal("59"), "SANGAT_BAIK");
        TalentRules predicateFirst = Rules.with(PerformanceBasis.PREDICATE_FIRST);

        assertThat(place(both, potential("80", DAY)).box()).isEqualTo(6);
        assertThat(NineBoxPolicy.place(predicateFirst, both, potential("80", DAY), DAY)
                        .box())
                .isEqualTo(9);
    }

    @Test
    void whereOneIsMissingTheOtherDecides() {
        assertThat(place(predicate("BAIK"), potential("80", DAY)).box()).isEqualTo(8);
        assertThat(NineBoxPolicy.place(
                                Rules.with(PerformanceBasis.PREDICATE_FIRST),
                                score("80", 2025),
                                potential("80", DAY),
                                DAY)
                        .box())
                .isEqualTo(9);
    }

    @Test
    void missingIsAReasonAndNeverTheLowestBox() {
        assertThat(place(null, null).reasons())
                .containsExactly(UnplacedReason.PERFORMANCE_MISSING, UnplacedReason.POTENTIAL_MISSING);
        assertThat(place(null, null).box()).isNull();
        assertThat(place(score("90", 2025), null))
                .returns(null, BoxPlacement::box)
                .returns(Performance.ATAS, BoxPlacement::performance)
                .returns(List.of(UnplacedReason.POTENTIAL_MISSING), BoxPlacement::reasons);
        assertThat(place(predicate("ISTIMEWA"), potential("80", DAY)).reasons())
                .containsExactly(UnplacedReason.PREDICATE_NOT_MAPPED);
    }

    @Test
    void anAppraisalCountsForTheYearsOfThePolicyAndNoLonger() {
        assertThat(place(score("90", 2024), potential("80", DAY)).box()).isEqualTo(9);
        assertThat(place(score("90", 2023), potential("80", DAY)).reasons())
                .containsExactly(UnplacedReason.PERFORMANCE_OUTDATED);
    }

    @Test
    void potentialCountsOnItsLastDayAndNotOnTheNext() {
        assertThat(place(score("90", 2025), potential("80", DAY)).box()).isEqualTo(9);
        assertThat(place(score("90", 2025), potential("80", DAY.minusDays(1))).reasons())
                .containsExactly(UnplacedReason.POTENTIAL_EXPIRED);
    }

    @Test
    void aPlacementHasABoxOrReasons() {
        assertThatThrownBy(() -> new BoxPlacement(null, null, null, List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BoxPlacement(1, null, null, List.of(UnplacedReason.POTENTIAL_MISSING)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static BoxPlacement place(@Nullable PerformanceFact performance, @Nullable PotentialFact potential) {
        return NineBoxPolicy.place(Rules.law(), performance, potential, DAY);
    }

    private static PerformanceFact score(String score, int year) {
        return new PerformanceFact(UUID.randomUUID(), "d", year, new BigDecimal(score), null);
    }

    private static PerformanceFact predicate(String predicate) {
        return new PerformanceFact(UUID.randomUUID(), "d", 2025, null, predicate);
    }

    private static PotentialFact potential(String score, LocalDate validUntil) {
        return new PotentialFact(UUID.randomUUID(), "d", new BigDecimal(score), validUntil.minusYears(3), validUntil);
    }
}
