package id.asn.assessment.gap;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fixture.Schemes;
import id.asn.assessment.gap.ShortestPath.Way;
import id.asn.assessment.match.MatchInput;
import id.asn.assessment.match.MatchOutcome;
import id.asn.assessment.match.MatchPolicy;
import id.asn.assessment.match.Rating;
import id.asn.assessment.match.RequiredCompetency;
import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.RuleScheme;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The shortest path against trying everything. */
class PathPolicyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final int ALL = 10_000;

    @Test
    void whoIsThereNeedsNoStep() {
        ShortestPath path = path(Schemes.filling(), "MS", List.of(3, 3, 3, 3, 3), "3", "3", "3", "3", "0");

        assertThat(path.levels()).isZero();
        assertThat(path.listed()).isEmpty();
    }

    @Test
    void aHundredthBelowTheCutIsOneStepAway() {
        // Given 11.99 of 15 is 79.93 percent
        ShortestPath path = path(Schemes.filling(), "MS", List.of(3, 3, 3, 3, 3), "3", "3", "3", "2.99", "0");

        // Then
        assertThat(path.levels()).isOne();
        assertThat(path.ways()).isEqualTo(2);
        assertThat(path.listed().stream().map(way -> way.raises().getFirst().competencyCode()))
                .containsExactly("C3", "C4");
        assertThat(path.listed().getFirst().outcome().jpm().display()).isEqualByComparingTo("80.00");
    }

    @Test
    void takingTheBestStepEachTimeWouldMissIt() {
        // Given 1.10 is lacking: C0 brings 0.10 first and then 1, C1 brings 0.50
        ShortestPath path = path(Schemes.filling(), "MS", List.of(4, 3, 3, 3), "2.90", "2.50", "1.90", "2");

        // Then
        assertThat(path.levels()).isEqualTo(2);
        assertThat(path.listed())
                .anySatisfy(way -> assertThat(way.raises())
                        .singleElement()
                        .satisfies(raise -> assertThat(raise.levels()).isEqualTo(2)));
    }

    @Test
    void noStepGoesAboveTheLevelRequired() {
        ShortestPath path = path(Schemes.filling(), "MS", List.of(1, 1, 5), "1", "1", "0.5");

        assertThat(path.listed())
                .allSatisfy(way -> assertThat(way.raises())
                        .allSatisfy(raise -> assertThat(raise.to()).isLessThanOrEqualTo(BigDecimal.valueOf(5))));
        assertThat(path.levels()).isEqualTo(4);
    }

    @Test
    void theWeightOfAPartDecidesWhatIsShort() {
        // Given one technical competency that weighs as much as five others
        RuleScheme scheme = Schemes.weighted(50, 50);
        MatchInput input = input(scheme, List.of(3, 3, 3, 3, 3, 3), "1", "3", "3", "3", "3", "3");

        // When
        ShortestPath path = PathPolicy.shortest(input, complete(input), goal(scheme, "CUKUP_OPTIMAL"), ALL);

        // Then from 66.67 to 83.33 by the technical one alone
        assertThat(path.levels()).isOne();
        assertThat(path.listed())
                .singleElement()
                .satisfies(way ->
                        assertThat(way.raises().getFirst().competencyCode()).isEqualTo("C0"));
    }

    @Test
    void aCutBeyondWhatClosingEveryGapGivesIsNotReached() {
        RuleScheme scheme = Schemes.filling();
        MatchInput input = input(scheme, List.of(3, 3), "1", "1");

        ShortestPath path =
                PathPolicy.shortest(input, complete(input), new Category("X", new BigDecimal("100.01"), "X", "X"), ALL);

        assertThat(path.levels()).isNull();
    }

    @Test
    void thousandRandomCasesAgreeWithTryingEverything() {
        Random random = new Random(20261127);
        for (int run = 0; run < 1_000; run++) {
            // Given
            RuleScheme scheme = random.nextBoolean()
                    ? Schemes.filling()
                    : Schemes.weighted(10 + random.nextInt(80), 10 + random.nextInt(80));
            MatchInput input = random(random, scheme);
            Category goal = scheme.categories().get(random.nextInt(2));

            // When
            ShortestPath path = PathPolicy.shortest(input, complete(input), goal, ALL);

            // Then
            List<int[]> shortest = tryEverything(input, goal);
            int fewest = IntStream.of(shortest.getFirst()).sum();
            assertThat(path.levels()).as("run %d", run).isEqualTo(fewest);
            assertThat(PathPolicy.levels(complete(input), goal)).hasValue(fewest);
            if (fewest > 0) {
                assertThat(path.ways()).as("run %d", run).isEqualTo(shortest.size());
                assertThat(path.listed()).hasSize(shortest.size()).doesNotHaveDuplicates();
            }
            assertThat(path.listed())
                    .allSatisfy(way -> assertThat(reaches(way, goal)).isTrue());
        }
    }

    @Test
    void aStandardAsLargeAsMayBeIsReckonedAndItsTiesAreBounded() {
        // Given a hundred competencies
        Random random = new Random(7);
        RuleScheme scheme = Schemes.filling();
        MatchInput input = input(
                scheme,
                IntStream.range(0, 100).mapToObj(i -> 5).toList(),
                IntStream.range(0, 100)
                        .mapToObj(
                                i -> BigDecimal.valueOf(random.nextInt(300), 2).toString())
                        .toArray(String[]::new));

        // When
        ShortestPath path = PathPolicy.shortest(input, complete(input), goal(scheme, "MS"), 50);

        // Then
        assertThat(path.levels()).isPositive();
        assertThat(path.listed())
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(50)
                .allSatisfy(way -> assertThat(
                                way.raises().stream().mapToInt(Raise::levels).sum())
                        .isEqualTo(path.levels()));
    }

    private static boolean reaches(Way way, Category goal) {
        return way.outcome().jpm().isAtLeast(goal.minimum());
    }

    /** Every vector of steps, the shortest that reach the goal by the match itself. */
    private static List<int[]> tryEverything(MatchInput input, Category goal) {
        List<int[]> reaching = new ArrayList<>();
        tryFrom(0, new int[input.required().size()], input, goal, reaching);
        int fewest = reaching.stream()
                .mapToInt(steps -> IntStream.of(steps).sum())
                .min()
                .orElseThrow();
        return reaching.stream()
                .filter(steps -> IntStream.of(steps).sum() == fewest)
                .toList();
    }

    private static void tryFrom(int i, int[] steps, MatchInput input, Category goal, List<int[]> reaching) {
        if (i == steps.length) {
            if (complete(raised(input, steps)).jpm().isAtLeast(goal.minimum())) {
                reaching.add(steps.clone());
            }
            return;
        }
        BigDecimal owned = input.ratings().get(i).level();
        BigDecimal required = input.required().get(i).level();
        for (int own = 0; own == 0 || raisedTo(owned, own - 1).compareTo(required) < 0; own++) {
            steps[i] = own;
            tryFrom(i + 1, steps, input, goal, reaching);
        }
        steps[i] = 0;
    }

    private static BigDecimal raisedTo(BigDecimal owned, int steps) {
        return steps == 0 ? owned : owned.setScale(0, RoundingMode.FLOOR).add(BigDecimal.valueOf(steps));
    }

    private static MatchInput raised(MatchInput input, int[] steps) {
        return input(
                input.scheme(),
                input.required().stream()
                        .map(one -> one.level().intValueExact())
                        .toList(),
                IntStream.range(0, steps.length)
                        .mapToObj(i -> raisedTo(input.ratings().get(i).level(), steps[i])
                                .toPlainString())
                        .toArray(String[]::new));
    }

    private static MatchInput random(Random random, RuleScheme scheme) {
        int size = 2 + random.nextInt(4);
        List<Integer> required =
                IntStream.range(0, size).mapToObj(i -> 1 + random.nextInt(4)).toList();
        String[] owned = IntStream.range(0, size)
                .mapToObj(i -> BigDecimal.valueOf(random.nextInt(450), 2).toPlainString())
                .toArray(String[]::new);
        return input(scheme, required, owned);
    }

    private static ShortestPath path(RuleScheme scheme, String category, List<Integer> required, String... owned) {
        MatchInput input = input(scheme, required, owned);
        return PathPolicy.shortest(input, complete(input), goal(scheme, category), ALL);
    }

    private static Category goal(RuleScheme scheme, String code) {
        return scheme.categories().stream()
                .filter(category -> category.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static MatchOutcome.Complete complete(MatchInput input) {
        return (MatchOutcome.Complete) MatchPolicy.evaluate(input);
    }

    /** The first competency is technical, the others managerial. */
    private static MatchInput input(RuleScheme scheme, List<Integer> required, String... owned) {
        List<RequiredCompetency> competencies = IntStream.range(0, required.size())
                .mapToObj(i -> new RequiredCompetency(
                        "C" + i,
                        "C" + i,
                        i == 0 ? CompetencyGroup.TEKNIS : CompetencyGroup.MANAJERIAL,
                        BigDecimal.valueOf(required.get(i))))
                .toList();
        List<Rating> ratings = IntStream.range(0, owned.length)
                .mapToObj(i -> new Rating(
                        new UUID(0, i),
                        "d",
                        "C" + i,
                        AssessmentMethod.ASSESSMENT_CENTER,
                        new BigDecimal(owned[i]),
                        DAY.minusDays(1),
                        DAY.plusYears(1),
                        Instant.EPOCH,
                        false))
                .toList();
        return new MatchInput(scheme, null, DAY, competencies, ratings);
    }
}
