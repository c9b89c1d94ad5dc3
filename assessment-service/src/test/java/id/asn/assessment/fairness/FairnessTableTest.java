package id.asn.assessment.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.asn.assessment.fairness.FairnessReport.GroupReport;
import id.asn.assessment.fairness.FairnessReport.OutcomeCount;
import id.asn.assessment.fairness.FairnessReport.SelectionRate;
import id.asn.assessment.fairness.Group.Dimension;
import id.asn.chassis.web.ProblemException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** U31 to U34: counts, rates and ratios of groups, and what of them is left out. */
class FairnessTableTest {

    private static final FairnessRule RULE = new FairnessRule(1, 5, new BigDecimal("0.80"), "x", "U");

    @Test
    void ratesAreComparedWithTheHighestOfTheDivision() {
        List<PersonOutcomes> people = new ArrayList<>();
        people.addAll(people(20, "U1", 10));
        people.addAll(people(20, "U2", 7));

        List<GroupReport> groups = table(people, Map.of());

        assertThat(rate(groups, "U1").conspicuous()).isFalse();
        assertThat(rate(groups, "U1").ratio()).isEqualByComparingTo("1");
        assertThat(rate(groups, "U2").rate()).isEqualByComparingTo("35.00");
        assertThat(rate(groups, "U2").ratio()).isEqualByComparingTo("0.70");
        assertThat(rate(groups, "U2").conspicuous()).isTrue();
        assertThat(rate(groups, "ALL").ratio()).isNull();
    }

    @Test
    void aSmallCellIsLeftOutWithAnotherFromWhichItWouldFollow() {
        List<PersonOutcomes> people = new ArrayList<>();
        people.addAll(people(20, "U1", 10));
        people.addAll(people(20, "U2", 4));
        people.addAll(people(30, "U3", 20));

        List<GroupReport> groups = table(people, Map.of());

        assertThat(rate(groups, "U2").people()).isNull();
        assertThat(rate(groups, "U2").rate()).isNull();
        assertThat(rates(groups, Dimension.UNIT).stream().filter(rate -> rate.people() == null))
                .hasSizeGreaterThan(1);
    }

    @Test
    void fiveAreShownAndFourAreNot() {
        List<PersonOutcomes> five = new ArrayList<>(people(20, "U1", 5));
        five.addAll(people(20, "U2", 5));

        assertThat(rate(table(five, Map.of()), "U1").people()).isEqualTo(5);
    }

    @Test
    void thoseOfNoCohortAreCountedSoThatACohortOfAllButOneShowsNobody() {
        // Given
        List<PersonOutcomes> people = people(30, "U1", 10);
        Map<UUID, String> allButOne = new HashMap<>();
        people.subList(1, 30).forEach(person -> allButOne.put(person.employeeId(), "A"));

        // When
        List<GroupReport> groups = table(people, allButOne);

        // Then
        GroupReport cohort = only(groups, Dimension.COHORT);
        assertThat(only(groups, Dimension.OTHERS).people()).isNull();
        assertThat(cohort.people()).isNull();
        assertThat(cohort.selections())
                .allSatisfy(rate -> assertThat(rate.rate()).isNull());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void noSuppressedCellFollowsFromTheOthersOfItsSum(int seed) {
        // Given
        Random random = new Random(seed);
        List<PersonOutcomes> people = new ArrayList<>();
        Map<UUID, String> cohorts = new HashMap<>();
        for (int i = 0; i < 120; i++) {
            PersonOutcomes person = person("U" + random.nextInt(5), random.nextInt(6) == 0);
            people.add(person);
            if (random.nextBoolean()) {
                cohorts.put(person.employeeId(), "C" + random.nextInt(3));
            }
        }

        // When
        List<GroupReport> groups = table(people, cohorts);

        // Then
        for (GroupReport group : groups) {
            List<Long> shown = new ArrayList<>();
            shown.add(group.people());
            group.outcomes().stream()
                    .filter(outcome -> outcome.measure().equals("SUCCESSION"))
                    .map(OutcomeCount::people)
                    .forEach(shown::add);
            assertThat(shown.stream().filter(Objects::isNull).count())
                    .as(group.label())
                    .isNotEqualTo(1);
            assertThat(shown.stream().filter(Objects::nonNull)).allMatch(count -> count == 0 || count >= 5);
        }
    }

    @Test
    void cohortsAreDisjointAndTheirLabelsDiffer() {
        UUID both = UUID.randomUUID();

        assertThatCode(() -> CohortPolicy.labels(List.of(
                        new Cohort("A", List.of(both, UUID.randomUUID())),
                        new Cohort("B", List.of(UUID.randomUUID())))))
                .doesNotThrowAnyException();
        assertThat(refusal(new Cohort("A", List.of(both)), new Cohort("B", List.of(both)))
                        .type())
                .isEqualTo(FairnessProblem.COHORTS_OVERLAP);
        assertThat(refusal(new Cohort("A", List.of(both)), new Cohort("A", List.of(UUID.randomUUID())))
                        .type())
                .isEqualTo(FairnessProblem.COHORT_LABEL_REPEATED);
        assertThatCode(() -> CohortPolicy.labels(List.of(new Cohort("A", List.of(both, both)))))
                .doesNotThrowAnyException();
    }

    @Test
    void cohortsDoNotPrintThemselves() {
        UUID member = UUID.randomUUID();
        Cohort cohort = new Cohort("SECRET", List.of(member));

        assertThat(cohort.toString() + new FairnessReportRequest("X", null, null, List.of(cohort)))
                .doesNotContain("SECRET")
                .doesNotContain(member.toString());
    }

    private static ProblemException refusal(Cohort... cohorts) {
        return catchThrowableOfType(ProblemException.class, () -> CohortPolicy.labels(List.of(cohorts)));
    }

    private static List<GroupReport> table(List<PersonOutcomes> people, Map<UUID, String> cohorts) {
        FairnessCounts counts = FairnessCounts.of(
                people,
                cohorts,
                Map.of(
                        Selection.TOP_CATEGORY, Set.of("OPTIMAL"),
                        Selection.TALENT_POOL, Set.of("9"),
                        Selection.LISTED, Set.of("LISTED", "CONFIRMED"),
                        Selection.CONFIRMED, Set.of("CONFIRMED")),
                Map.of(Figure.Kind.SUCCESSION, Set.of("CONFIRMED", "LISTED", "NOT_LISTED")));
        return new FairnessTable(counts, RULE).groups();
    }

    private static List<PersonOutcomes> people(int many, String unit, int confirmed) {
        return IntStream.range(0, many)
                .mapToObj(i -> person(unit, i < confirmed))
                .toList();
    }

    private static PersonOutcomes person(String unit, boolean confirmed) {
        return new PersonOutcomes(
                UUID.randomUUID(), unit, "PENGAWAS", "PNS", "OPTIMAL", "9", confirmed ? "CONFIRMED" : "NOT_LISTED");
    }

    /** The rates of being confirmed. */
    private static List<SelectionRate> rates(List<GroupReport> groups, Dimension dimension) {
        return groups.stream()
                .filter(group -> group.dimension() == dimension)
                .map(FairnessTableTest::rate)
                .toList();
    }

    private static SelectionRate rate(List<GroupReport> groups, String unit) {
        return groups.stream()
                .filter(group -> group.label().equals(unit))
                .map(FairnessTableTest::rate)
                .findFirst()
                .orElseThrow();
    }

    private static SelectionRate rate(GroupReport group) {
        return group.selections().stream()
                .filter(rate -> rate.selection() == Selection.CONFIRMED)
                .findFirst()
                .orElseThrow();
    }

    private static GroupReport only(List<GroupReport> groups, Dimension dimension) {
        return groups.stream()
                .filter(group -> group.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }
}
