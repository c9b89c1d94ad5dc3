package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fixture.Schemes;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SurplusTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** PerBKN 26/2019: JPM, categories and their cuts, on the vectors of the domain rules. */
class MatchPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate ASSESSED = LocalDate.of(2025, 5, 24);
    private static final UUID RESULT = new UUID(1, 1);
    private static final List<RequiredCompetency> NINE_AT_THREE = nineAtThree();

    @ParameterizedTest(name = "sum {0} of 27 -> {1} {2} / {3}")
    @CsvSource({
        "27, 100.00, MS, OPTIMAL",
        "24.3, 90.00, MS, OPTIMAL",
        "24.29, 89.96, MS, CUKUP_OPTIMAL",
        "24, 88.89, MS, CUKUP_OPTIMAL",
        "21.6, 80.00, MS, CUKUP_OPTIMAL",
        "21.59, 79.96, MMS, CUKUP_OPTIMAL",
        "21.06, 78.00, MMS, CUKUP_OPTIMAL",
        "21.05, 77.96, MMS, KURANG_OPTIMAL",
        "21, 77.78, MMS, KURANG_OPTIMAL",
        "18.36, 68.00, MMS, KURANG_OPTIMAL",
        "18.35, 67.96, KMS, KURANG_OPTIMAL",
        "18, 66.67, KMS, KURANG_OPTIMAL",
        "0, 0.00, KMS, KURANG_OPTIMAL",
        "37.5, 138.89, MS, OPTIMAL",
    })
    void vectors(BigDecimal sum, BigDecimal display, String filling, String mapping) {
        // Given
        List<Rating> ratings = spread(sum, NINE_AT_THREE);

        // When
        MatchOutcome forFilling = evaluate(Schemes.filling(), NINE_AT_THREE, ratings);
        MatchOutcome forMapping = evaluate(Schemes.mapping(), NINE_AT_THREE, ratings);

        // Then
        assertComplete(forFilling, sum, display, filling);
        assertComplete(forMapping, sum, display, mapping);
    }

    @Test
    void aSurplusMakesUpForADeficitInTheSumAndTheGapStillShowsIt() {
        // Given
        List<RequiredCompetency> required = List.of(managerial("M.1", 3), managerial("M.2", 3));
        List<Rating> ratings = List.of(rating("M.1", "5"), rating("M.2", "1"));

        // When
        MatchOutcome outcome = evaluate(Schemes.filling(), required, ratings);

        // Then
        assertComplete(outcome, new BigDecimal("6"), new BigDecimal("100.00"), "MS");
        assertThat(outcome.steps()).extracting(MatchStep::gap).containsExactly(BigDecimal.ZERO, new BigDecimal("2"));
    }

    @Test
    void aMissingRatingMakesItIncompleteAndIsNoZero() {
        // Given
        List<Rating> eight = spread(new BigDecimal("24"), NINE_AT_THREE.subList(0, 8));

        // When
        MatchOutcome outcome = evaluate(Schemes.mapping(), NINE_AT_THREE, eight);

        // Then
        assertThat(outcome).isInstanceOf(MatchOutcome.Incomplete.class);
        MatchStep missing = outcome.steps().getLast();
        assertThat(missing.owned()).isNull();
        assertThat(missing.gap()).isNull();
        assertThat(missing.reason()).isEqualTo(EvidenceReason.NEVER_RATED);
    }

    @Test
    void aRatingOfZeroIsARating() {
        // Given
        List<RequiredCompetency> required = List.of(managerial("M.1", 3));

        // When
        MatchOutcome outcome = evaluate(Schemes.filling(), required, List.of(rating("M.1", "0.00")));

        // Then
        assertComplete(outcome, new BigDecimal("0.00"), new BigDecimal("0.00"), "KMS");
        assertThat(outcome.steps().getFirst().gap()).isEqualByComparingTo("3");
    }

    @ParameterizedTest(name = "valid until {0}: {1}")
    @CsvSource({
        "2026-11-21, INCOMPLETE",
        "2026-11-22, COMPLETE",
        "2026-11-23, COMPLETE",
    })
    void evidenceCountsToItsLastDay(LocalDate validUntil, MatchStatus status) {
        // Given
        List<RequiredCompetency> required = List.of(managerial("M.1", 3));
        Rating rating = Ratings.of(RESULT, "M.1", "3", validUntil.minusYears(3), validUntil);

        // When
        MatchOutcome outcome = evaluate(Schemes.mapping(), required, List.of(rating));

        // Then
        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.steps().getFirst().reason())
                .isEqualTo(status == MatchStatus.COMPLETE ? EvidenceReason.ONLY_VALID : EvidenceReason.EXPIRED);
    }

    @Test
    void withoutAStandardThereIsNothingToMatch() {
        assertThat(evaluate(Schemes.mapping(), List.of(), List.of(rating("M.1", "3"))))
                .isEqualTo(new MatchOutcome.NoStandard());
    }

    @Test
    void isValidUntilTheFirstOfItsEvidenceExpires() {
        // Given
        List<RequiredCompetency> required = List.of(managerial("M.1", 3), managerial("M.2", 3));
        Rating earlier = Ratings.of(
                RESULT, "M.2", "1", ASSESSED.minusDays(9), ASSESSED.plusYears(3).minusDays(9));

        // When
        MatchOutcome outcome = evaluate(Schemes.mapping(), required, List.of(rating("M.1", "3"), earlier));

        // Then
        assertThat(((MatchOutcome.Complete) outcome).validUntil()).isEqualTo(LocalDate.of(2028, 5, 15));
    }

    @ParameterizedTest(name = "technical {0}, managerial {1} -> {2} {3}")
    @CsvSource({
        // 60 x 2/3 + 40 x 3/3 = 80.00
        "2, 3, 80.00, CUKUP_OPTIMAL",
        // 60 x 2.5/3 + 40 x 3/3 = 90 exactly, reached although 2.5/3 has no finite decimals
        "2.5, 3, 90.00, OPTIMAL",
        // 60 x 2.49/3 + 40 = 89.80
        "2.49, 3, 89.80, CUKUP_OPTIMAL",
        // 60 x 1.9/3 + 40 = 78 exactly
        "1.9, 3, 78.00, CUKUP_OPTIMAL",
        "1.89, 3, 77.80, KURANG_OPTIMAL",
    })
    void aWeightedSchemeWeighsTheSharesOfItsParts(
            String technical, String managerial, BigDecimal display, String category) {
        // Given
        List<RequiredCompetency> required = List.of(technical("T.1", 3), managerial("M.1", 3));
        List<Rating> ratings = List.of(rating("T.1", technical), rating("M.1", managerial));

        // When
        MatchOutcome.Complete outcome = (MatchOutcome.Complete) evaluate(Schemes.weighted(60, 40), required, ratings);

        // Then
        assertThat(outcome.jpm().display()).isEqualTo(display);
        assertThat(outcome.category().code()).isEqualTo(category);
    }

    @ParameterizedTest(name = "technical {0}: {1} {2}")
    @CsvSource({
        // 50 x t/3 + 50 x 3/3: 80 percent at t = 1.8
        "1.80, 80.00, CUKUP_OPTIMAL",
        // 90 at 2.4 and 78 at 1.68; a hundredth of a level below is below
        "2.40, 90.00, OPTIMAL",
        "2.39, 89.83, CUKUP_OPTIMAL",
        "1.68, 78.00, CUKUP_OPTIMAL",
        "1.67, 77.83, KURANG_OPTIMAL",
    })
    void theCutsOfAnEvenlyWeightedScheme(String technical, BigDecimal display, String category) {
        assertCategory(
                Schemes.weighted(50, 50),
                List.of(technical("T.1", 3), managerial("M.1", 3)),
                List.of(rating("T.1", technical), rating("M.1", "3")),
                display,
                category);
    }

    @ParameterizedTest(name = "five thousandths short or not: {0}")
    @CsvSource({"4, 80.00, MS", "3.9998, 80.00, MMS", "3.40, 68.00, MMS", "3.3998, 68.00, KMS"})
    void decidesOnTheExactFractionHoweverItDisplays(String level, BigDecimal display, String category) {
        assertCategory(
                Schemes.filling(), List.of(managerial("M.1", 5)), List.of(rating("M.1", level)), display, category);
    }

    @ParameterizedTest(name = "owned {0} and {1} of 3 and 3: capped each {2}, capped at total {3}, compensating {4}")
    @CsvSource({
        // a surplus of 1 hides a deficit of 1 unless each level is capped
        "4, 2, 83.33, 100.00, 100.00",
        "5, 2, 83.33, 100.00, 116.67",
        "3, 3, 100.00, 100.00, 100.00",
        "3.01, 3, 100.00, 100.00, 100.17",
        "3, 2.99, 99.83, 99.83, 99.83",
        "3.01, 2.98, 99.67, 99.83, 99.83",
    })
    void aSurplusIsTreatedAsTheSchemeSays(
            String first, String second, BigDecimal each, BigDecimal total, BigDecimal compensating) {
        // Given
        List<RequiredCompetency> required = List.of(managerial("M.1", 3), managerial("M.2", 3));
        List<Rating> ratings = List.of(rating("M.1", first), rating("M.2", second));

        // Then
        assertThat(display(Schemes.with(Schemes.filling(), SurplusTreatment.CAPPED_PER_COMPETENCY), required, ratings))
                .isEqualTo(each);
        assertThat(display(Schemes.with(Schemes.filling(), SurplusTreatment.CAPPED_AT_TOTAL), required, ratings))
                .isEqualTo(total);
        assertThat(display(Schemes.filling(), required, ratings)).isEqualTo(compensating);
    }

    @Test
    void theGapIsTheSameHoweverASurplusIsTreated() {
        // Given
        List<RequiredCompetency> required = List.of(managerial("M.1", 3));

        // When
        MatchStep step = evaluate(
                        Schemes.with(Schemes.filling(), SurplusTreatment.CAPPED_PER_COMPETENCY),
                        required,
                        List.of(rating("M.1", "5")))
                .steps()
                .getFirst();

        // Then
        assertThat(step.owned()).isEqualByComparingTo("5");
        assertThat(step.counted()).isEqualByComparingTo("3");
        assertThat(step.gap()).isZero();
    }

    @ParameterizedTest(name = "2 of 3 rated, at least {0} percent: {1}")
    @CsvSource({"66.66, COMPLETE", "66.67, INCOMPLETE", "50, COMPLETE", "100, INCOMPLETE"})
    void whatIsMissingIsLeftOutFromTheMinimumShareOn(String share, MatchStatus status) {
        // Given
        List<RequiredCompetency> required = List.of(managerial("M.1", 3), managerial("M.2", 3), managerial("M.3", 4));

        // When
        MatchOutcome outcome = evaluate(
                Schemes.leavingOut(Schemes.filling(), share),
                required,
                List.of(rating("M.1", "3"), rating("M.2", "1.8")));

        // Then
        assertThat(outcome.status()).isEqualTo(status);
        if (outcome instanceof MatchOutcome.Complete complete) {
            assertThat(complete.sumRequired()).isEqualByComparingTo("6");
            assertThat(complete.jpmDisplay()).isEqualTo("80.00");
            assertThat(complete.steps().getLast().owned()).isNull();
        }
    }

    @Test
    void nothingIsReckonedFromNothingHoweverSmallTheMinimumShare() {
        assertThat(evaluate(Schemes.leavingOut(Schemes.filling(), "0.01"), List.of(managerial("M.1", 3)), List.of())
                        .status())
                .isEqualTo(MatchStatus.INCOMPLETE);
    }

    @ParameterizedTest
    @CsvSource({"0, 83", "1, 83.3", "4, 83.3333"})
    void isShownWithTheDecimalsOfTheScheme(int decimals, BigDecimal display) {
        assertThat(display(
                        Schemes.shownWith(Schemes.filling(), decimals),
                        List.of(managerial("M.1", 3)),
                        List.of(rating("M.1", "2.5"))))
                .isEqualTo(display);
    }

    @Test
    void aPartWithoutCompetenciesMakesAWeightedMatchIncomplete() {
        assertThat(evaluate(Schemes.weighted(60, 40), List.of(managerial("M.1", 3)), List.of(rating("M.1", "3")))
                        .status())
                .isEqualTo(MatchStatus.INCOMPLETE);
    }

    @Test
    void aGroupThatTheSchemeLeavesOutShowsItsGapAndDoesNotCount() {
        // Given
        List<RequiredCompetency> required = List.of(
                technical("T.1", 3),
                managerial("M.1", 3),
                new RequiredCompetency("P.1", "P.1", CompetencyGroup.PEMERINTAHAN, new BigDecimal("4")));
        List<Rating> ratings = List.of(rating("T.1", "3"), rating("M.1", "3"), rating("P.1", "1"));

        // When
        MatchOutcome outcome = evaluate(Schemes.weighted(50, 50), required, ratings);

        // Then
        assertComplete(outcome, new BigDecimal("6"), new BigDecimal("100.00"), "OPTIMAL");
        assertThat(outcome.steps().getLast().part()).isNull();
        assertThat(outcome.steps().getLast().gap()).isEqualByComparingTo("3");
    }

    private static void assertCategory(
            RuleScheme scheme,
            List<RequiredCompetency> required,
            List<Rating> ratings,
            BigDecimal display,
            String category) {
        MatchOutcome.Complete outcome = (MatchOutcome.Complete) evaluate(scheme, required, ratings);
        assertThat(outcome.jpmDisplay()).isEqualTo(display);
        assertThat(outcome.category().code()).isEqualTo(category);
    }

    private static BigDecimal display(RuleScheme scheme, List<RequiredCompetency> required, List<Rating> ratings) {
        return ((MatchOutcome.Complete) evaluate(scheme, required, ratings)).jpmDisplay();
    }

    private static void assertComplete(MatchOutcome outcome, BigDecimal sum, BigDecimal display, String category) {
        assertThat(outcome).isInstanceOf(MatchOutcome.Complete.class);
        MatchOutcome.Complete complete = (MatchOutcome.Complete) outcome;
        assertThat(complete.sumIndividual()).isEqualByComparingTo(sum);
        assertThat(complete.jpm().display()).isEqualTo(display);
        assertThat(complete.category().code()).isEqualTo(category);
    }

    private static MatchOutcome evaluate(RuleScheme scheme, List<RequiredCompetency> required, List<Rating> ratings) {
        return MatchPolicy.evaluate(new MatchInput(scheme, null, DAY, required, ratings));
    }

    /** Levels that add up to the sum, none above 5. */
    private static List<Rating> spread(BigDecimal sum, List<RequiredCompetency> competencies) {
        List<Rating> ratings = new ArrayList<>();
        BigDecimal rest = sum;
        BigDecimal most = new BigDecimal("5");
        for (RequiredCompetency competency : competencies) {
            BigDecimal level = rest.min(most);
            ratings.add(rating(competency.competencyCode(), level.toPlainString()));
            rest = rest.subtract(level);
        }
        assertThat(rest).isEqualByComparingTo("0");
        return ratings;
    }

    private static Rating rating(String code, String level) {
        return Ratings.of(RESULT, code, level, ASSESSED, ASSESSED.plusYears(3));
    }

    private static List<RequiredCompetency> nineAtThree() {
        List<RequiredCompetency> nine = new ArrayList<>();
        for (int i = 1; i <= 8; i++) {
            nine.add(managerial("M." + i, 3));
        }
        nine.add(new RequiredCompetency("S.1", "Perekat Bangsa", CompetencyGroup.SOSIOKULTURAL, new BigDecimal("3")));
        return List.copyOf(nine);
    }

    private static RequiredCompetency managerial(String code, int level) {
        return new RequiredCompetency(code, code, CompetencyGroup.MANAJERIAL, BigDecimal.valueOf(level));
    }

    private static RequiredCompetency technical(String code, int level) {
        return new RequiredCompetency(code, code, CompetencyGroup.TEKNIS, BigDecimal.valueOf(level));
    }
}
