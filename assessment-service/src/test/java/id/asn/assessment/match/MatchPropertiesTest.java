package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.rules.AssessmentMethod;
import id.asn.assessment.rules.Category;
import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.EvidenceRank;
import id.asn.assessment.rules.ExactPercent;
import id.asn.assessment.rules.MissingTreatment;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.RuleScheme;
import id.asn.assessment.rules.SchemePart;
import id.asn.assessment.rules.SurplusTreatment;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every match whatever the ratings, standards, schemes and sources: many random cases, each named by its seed. */
class MatchPropertiesTest {

    private static final int CASES = 3_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    void raisingARatingNeverLowersJpm() {
        everyCase(MatchPropertiesTest::raisingARatingNeverLowersJpmIn);
    }

    private static void raisingARatingNeverLowersJpmIn(Random random) {
        // Given
        MatchInput before = input(random);
        int raised = random.nextInt(before.ratings().size());

        // When
        MatchInput after = withRatings(before, raised(before.ratings(), raised, random));
        MatchOutcome lower = MatchPolicy.evaluate(before);
        MatchOutcome higher = MatchPolicy.evaluate(after);

        // Then
        assertThat(higher.status()).isEqualTo(lower.status());
        if (lower instanceof MatchOutcome.Complete was && higher instanceof MatchOutcome.Complete is) {
            assertThat(isAtLeast(is.jpm(), was.jpm())).isTrue();
            assertThat(is.category().minimum())
                    .isGreaterThanOrEqualTo(was.category().minimum());
        }
    }

    @Test
    void theOrderInWhichRatingsAndRequirementsComeChangesNothing() {
        everyCase(MatchPropertiesTest::theOrderInWhichRatingsAndRequirementsComeChangesNothingIn);
    }

    private static void theOrderInWhichRatingsAndRequirementsComeChangesNothingIn(Random random) {
        // Given
        MatchInput input = input(random);
        List<Rating> ratings = new ArrayList<>(input.ratings());
        Collections.shuffle(ratings, random);

        // When
        MatchOutcome shuffled = MatchPolicy.evaluate(withRatings(input, ratings));

        // Then
        assertThat(shuffled).isEqualTo(MatchPolicy.evaluate(input));
    }

    @Test
    void theDisplayedFigureNeverDecides() {
        everyCase(MatchPropertiesTest::theDisplayedFigureNeverDecidesIn);
    }

    private static void theDisplayedFigureNeverDecidesIn(Random random) {
        // Given
        MatchInput input = input(random);

        // When
        MatchOutcome outcome = MatchPolicy.evaluate(input);

        // Then
        if (outcome instanceof MatchOutcome.Complete complete) {
            assertThat(complete.jpm().isAtLeast(complete.category().minimum())).isTrue();
            input.scheme().categories().stream()
                    .filter(category ->
                            category.minimum().compareTo(complete.category().minimum()) > 0)
                    .forEach(category -> assertThat(complete.jpm().isAtLeast(category.minimum()))
                            .isFalse());
        }
    }

    /** A case that fails is told by its seed. */
    private static void everyCase(Consumer<Random> check) {
        for (int seed = 1; seed <= CASES; seed++) {
            try {
                check.accept(new Random(seed));
            } catch (AssertionError failed) {
                throw new AssertionError("Seed " + seed + ": " + failed.getMessage(), failed);
            }
        }
    }

    private static boolean isAtLeast(ExactPercent left, ExactPercent right) {
        return left.numerator()
                        .multiply(right.denominator())
                        .compareTo(right.numerator().multiply(left.denominator()))
                >= 0;
    }

    private static MatchInput input(Random random) {
        List<RequiredCompetency> required = IntStream.range(0, 2 + random.nextInt(8))
                .mapToObj(i -> new RequiredCompetency(
                        "C." + i,
                        "Competency " + i,
                        i == 0 ? CompetencyGroup.TEKNIS : CompetencyGroup.MANAJERIAL,
                        BigDecimal.valueOf(1L + random.nextInt(5))))
                .toList();
        List<Rating> ratings = new ArrayList<>();
        for (RequiredCompetency competency : required) {
            for (int i = random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(3); i > 0; i--) {
                ratings.add(rating(competency.competencyCode(), random));
            }
        }
        if (ratings.isEmpty()) {
            ratings.add(rating("C.0", random));
        }
        return new MatchInput(scheme(random), policy(random), DAY, required, ratings);
    }

    private static Rating rating(String competency, Random random) {
        LocalDate assessed = DAY.minusDays(random.nextInt(1_200));
        return new Rating(
                new UUID(random.nextLong(), random.nextLong()),
                "digest",
                competency,
                any(AssessmentMethod.values(), random),
                BigDecimal.valueOf(random.nextInt(501), 2),
                assessed,
                assessed.plusYears(3),
                Instant.EPOCH.plusSeconds(random.nextInt(1_000_000)),
                random.nextInt(10) == 0);
    }

    private static List<Rating> raised(List<Rating> ratings, int which, Random random) {
        List<Rating> raised = new ArrayList<>(ratings);
        Rating old = raised.get(which);
        BigDecimal higher =
                old.level().add(BigDecimal.valueOf(1L + random.nextInt(300), 2)).min(BigDecimal.valueOf(5));
        raised.set(
                which,
                new Rating(
                        old.resultId(),
                        old.resultDigest(),
                        old.competencyCode(),
                        old.method(),
                        higher,
                        old.assessedOn(),
                        old.validUntil(),
                        old.recordedAt(),
                        old.superseded()));
        return raised;
    }

    private static MatchInput withRatings(MatchInput input, List<Rating> ratings) {
        return new MatchInput(input.scheme(), input.policy(), input.asOf(), input.required(), ratings);
    }

    private static RuleScheme scheme(Random random) {
        boolean leftOut = random.nextBoolean();
        return new RuleScheme(
                "RANDOM",
                1,
                Purpose.PEMETAAN,
                RuleScheme.EVERY_TIER,
                true,
                LocalDate.of(2019, 1, 1),
                null,
                36,
                "none",
                "U",
                random.nextBoolean() ? List.of(part("ALL", CompetencyGroup.values(), 100)) : weighted(random),
                List.of(category("HIGH", 90), category("MIDDLE", 78), category("LOW", 0)),
                any(SurplusTreatment.values(), random),
                leftOut ? MissingTreatment.LEFT_OUT : MissingTreatment.INCOMPLETE,
                leftOut ? BigDecimal.valueOf(50) : null,
                random.nextInt(5));
    }

    private static List<SchemePart> weighted(Random random) {
        return List.of(
                part("TECHNICAL", new CompetencyGroup[] {CompetencyGroup.TEKNIS}, 1 + random.nextInt(99)),
                part("OTHER", new CompetencyGroup[] {CompetencyGroup.MANAJERIAL}, 1 + random.nextInt(99)));
    }

    private static SchemePart part(String code, CompetencyGroup[] groups, int weight) {
        return new SchemePart(code, Set.of(groups), BigDecimal.valueOf(weight));
    }

    private static Category category(String code, int minimum) {
        return new Category(code, BigDecimal.valueOf(minimum), code, code);
    }

    /** Every source has a random rank for each group, or none. */
    private static @Nullable EvidencePolicy policy(Random random) {
        if (random.nextInt(4) == 0) {
            return null;
        }
        List<EvidenceRank> ranks = new ArrayList<>();
        for (CompetencyGroup group : EnumSet.of(CompetencyGroup.TEKNIS, CompetencyGroup.MANAJERIAL)) {
            for (AssessmentMethod method : AssessmentMethod.values()) {
                if (random.nextInt(6) > 0) {
                    ranks.add(new EvidenceRank(group, method, 1 + random.nextInt(4)));
                }
            }
        }
        return new EvidencePolicy("RANDOM", 1, true, LocalDate.of(2019, 1, 1), null, "none", "U", ranks);
    }

    private static <T> T any(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
