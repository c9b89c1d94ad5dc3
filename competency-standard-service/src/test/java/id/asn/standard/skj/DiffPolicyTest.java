package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import id.asn.standard.LegalBasis;
import id.asn.standard.skj.DiffPolicy.Version;
import id.asn.standard.skj.StandardContent.RequiredCompetency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DiffPolicyTest {

    private static final int ROUNDS = 500;

    @Test
    void everyKindOfChangeOfACompetencyIsTold() {
        // Given
        Version before = competencies(Map.of("M.1", 3, "M.2", 3, "M.3", 3, "T.1", 2));
        Version after = competencies(Map.of("M.1", 4, "M.2", 2, "M.3", 3, "T.2", 1));

        // When
        ContentDifference difference = DiffPolicy.compare(before, after);

        // Then
        assertThat(difference.competencies())
                .extracting(
                        CompetencyDifference::competencyCode,
                        CompetencyDifference::change,
                        CompetencyDifference::levelBefore,
                        CompetencyDifference::levelAfter)
                .containsExactly(
                        tuple("M.1", CompetencyDifference.Kind.RAISED, 3, 4),
                        tuple("M.2", CompetencyDifference.Kind.LOWERED, 3, 2),
                        tuple("T.1", CompetencyDifference.Kind.REMOVED, 2, null),
                        tuple("T.2", CompetencyDifference.Kind.ADDED, null, 1));
        assertThat(DiffCounts.of(difference)).isEqualTo(new DiffCounts(1, 1, 2, 1, 1));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 38, 2017})
    void aVersionDoesNotDifferFromItselfInWhateverOrderItsRowsStand(long seed) {
        RandomContent contents = new RandomContent(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            StandardContent content = contents.next();
            StandardContent shuffled = shuffled(content, new Random(seed + round));

            // When
            ContentDifference difference = DiffPolicy.compare(new Version(content, null), new Version(shuffled, null));

            // Then
            assertThat(DiffCounts.of(difference)).as("round %d", round).isEqualTo(new DiffCounts(0, 0, 0, 0, 0));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {2, 39, 2018})
    void comparingTheOtherWayRoundGivesTheInverse(long seed) {
        RandomContent contents = new RandomContent(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            Version one = new Version(contents.next(), basis(round));
            Version other = new Version(contents.next(), basis(round / 2));

            // When
            ContentDifference there = DiffPolicy.compare(one, other);
            ContentDifference back = DiffPolicy.compare(other, one);

            // Then
            assertThat(inverse(back)).as("round %d", round).isEqualTo(there);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 40, 2019})
    void takingAwayWhatWasAndAddingWhatIsGivesTheOtherVersion(long seed) {
        RandomContent contents = new RandomContent(new Random(seed));
        for (int round = 0; round < ROUNDS; round++) {
            // Given
            StandardContent before = contents.next();
            StandardContent after = contents.next();

            // When
            ContentDifference difference = DiffPolicy.compare(new Version(before, null), new Version(after, null));

            // Then
            String where = "round " + round;
            assertThat(applied(before.summary(), difference.summary()))
                    .as(where)
                    .isEqualTo(after.summary());
            assertThat(applied(before.rank(), difference.rank())).as(where).isEqualTo(after.rank());
            assertSameRows(before.competencies(), rows(difference.competencies()), after.competencies());
            assertSameRows(before.education(), difference.education(), after.education());
            assertSameRows(before.training(), difference.training(), after.training());
            assertSameRows(before.experience(), difference.experience(), after.experience());
            assertSameRows(
                    before.performanceIndicators(), difference.performanceIndicators(), after.performanceIndicators());
        }
    }

    private static <T> void assertSameRows(List<T> before, List<Difference<T>> differences, List<T> after) {
        List<T> rows = new ArrayList<>(before);
        differences.stream()
                .map(Difference::before)
                .filter(Objects::nonNull)
                .forEach(row -> assertThat(rows.remove(row)).isTrue());
        differences.stream().map(Difference::after).filter(Objects::nonNull).forEach(rows::add);
        assertThat(rows).containsExactlyInAnyOrderElementsOf(after);
    }

    private static <T> @Nullable T applied(@Nullable T before, @Nullable Difference<T> difference) {
        return difference == null ? before : difference.after();
    }

    private static List<Difference<RequiredCompetency>> rows(List<CompetencyDifference> competencies) {
        return competencies.stream()
                .map(row -> Difference.of(
                        required(row.competencyCode(), row.levelBefore()),
                        required(row.competencyCode(), row.levelAfter())))
                .toList();
    }

    private static @Nullable RequiredCompetency required(String code, @Nullable Integer level) {
        return level == null ? null : new RequiredCompetency(code, level);
    }

    private static ContentDifference inverse(ContentDifference difference) {
        return new ContentDifference(
                inverse(difference.summary()),
                rows(difference.competencies()).stream()
                        .map(DiffPolicyTest::inverse)
                        .map(CompetencyDifference::of)
                        .toList(),
                inverse(difference.rank()),
                inverse(difference.education()),
                inverse(difference.training()),
                inverse(difference.experience()),
                inverse(difference.performanceIndicators()),
                inverse(difference.legalBasis()));
    }

    private static <T> List<Difference<T>> inverse(List<Difference<T>> differences) {
        return differences.stream().map(row -> inverse(row)).toList();
    }

    private static <T> @Nullable Difference<T> inverse(@Nullable Difference<T> difference) {
        return difference == null ? null : Difference.of(difference.after(), difference.before());
    }

    private static StandardContent shuffled(StandardContent content, Random random) {
        return new StandardContent(
                content.summary(),
                shuffled(content.competencies(), random),
                content.rank(),
                shuffled(content.education(), random),
                shuffled(content.training(), random),
                shuffled(content.experience(), random),
                shuffled(content.performanceIndicators(), random));
    }

    private static <T> List<T> shuffled(List<T> rows, Random random) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Version competencies(Map<String, Integer> levels) {
        return new Version(
                new StandardContent(
                        "Ikhtisar",
                        levels.entrySet().stream()
                                .map(entry -> new RequiredCompetency(entry.getKey(), entry.getValue()))
                                .toList(),
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                null);
    }

    private static LegalBasis basis(int number) {
        return new LegalBasis("800/" + number, LocalDate.of(2021, 12, 20), "Keputusan Bupati");
    }
}
