package id.asn.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.web.FieldProblem;
import id.asn.planning.goal.GoalChainPolicy.Parent;
import id.asn.planning.register.AgencyKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalChainPolicyTest {

    private static final UUID SOME_GOAL = UUID.fromString("019aa900-0000-7000-8000-000000000001");

    @ParameterizedTest
    @CsvSource({
        "RPJMD, REGENCY, RPJMN",
        "RPJMD, PROVINCE, RPJMN",
        "RPJMD, CITY, RPJMN",
        "RENSTRA, REGENCY, RPJMD",
        "RENSTRA, CENTRAL, RPJMN",
        "PROGRAMME, REGENCY, RENSTRA",
        "PROGRAMME, CENTRAL, RENSTRA"
    })
    void aGoalHangsUnderTheLevelAbove(GoalLevel level, AgencyKind kind, GoalLevel parent) {
        assertThat(codes(goal(level, "A", SOME_GOAL, 2019, 2024), kind, parentOf(parent, 2019, 2024)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RPJMD, REGENCY, RPJMD",
        "RENSTRA, REGENCY, RPJMN",
        "RENSTRA, REGENCY, PROGRAMME",
        "RENSTRA, CENTRAL, RPJMD",
        "PROGRAMME, REGENCY, RPJMD",
        "PROGRAMME, CENTRAL, RPJMN"
    })
    void aLevelMayNotBeSkippedOrReversed(GoalLevel level, AgencyKind kind, GoalLevel parent) {
        assertThat(codes(goal(level, "A", SOME_GOAL, 2019, 2024), kind, parentOf(parent, 2019, 2024)))
                .containsExactly("GOAL_PARENT_LEVEL");
    }

    @Test
    void aCentralAgencyHasNoRegionalPlan() {
        assertThat(codes(
                        goal(GoalLevel.RPJMD, "A", SOME_GOAL, 2019, 2024),
                        AgencyKind.CENTRAL,
                        parentOf(GoalLevel.RPJMN, 2019, 2024)))
                .containsExactly("GOAL_LEVEL_NOT_FOR_CENTRAL");
    }

    @ParameterizedTest
    @CsvSource({"2019, 2024, true", "2020, 2023, true", "2018, 2024, false", "2019, 2025, false"})
    void thePeriodLiesInsideTheParents(int from, int to, boolean allowed) {
        List<String> codes = codes(
                goal(GoalLevel.RENSTRA, "A", SOME_GOAL, from, to),
                AgencyKind.REGENCY,
                parentOf(GoalLevel.RPJMD, 2019, 2024));

        assertThat(codes).isEqualTo(allowed ? List.of() : List.of("GOAL_PERIOD_OUTSIDE_PARENT"));
    }

    @Test
    void aParentOfAnotherAgencyIsRefused() {
        Optional<Parent> foreign = Optional.of(new Parent(GoalLevel.RPJMD, Optional.of("B"), 2019, 2024));

        assertThat(codes(goal(GoalLevel.RENSTRA, "A", SOME_GOAL, 2019, 2024), AgencyKind.REGENCY, foreign))
                .containsExactly("GOAL_PARENT_OF_OTHER_AGENCY");
    }

    @Test
    void aNationalGoalHasNeitherAgencyNorParent() {
        assertThat(codes(goal(GoalLevel.RPJMN, null, null, 2020, 2024), null, Optional.empty()))
                .isEmpty();
        assertThat(codes(goal(GoalLevel.RPJMN, "A", SOME_GOAL, 2020, 2024), null, Optional.empty()))
                .containsExactly("GOAL_AGENCY_NOT_ALLOWED", "GOAL_PARENT_NOT_ALLOWED");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThat(codes(goal(GoalLevel.RENSTRA, null, null, 2024, 2019), null, Optional.empty()))
                .containsExactly("GOAL_PERIOD_REVERSED", "GOAL_AGENCY_REQUIRED", "GOAL_PARENT_REQUIRED");
        assertThat(codes(goal(GoalLevel.RENSTRA, "A", SOME_GOAL, 2019, 2024), null, Optional.empty()))
                .containsExactly("GOAL_AGENCY_NOT_KNOWN", "GOAL_PARENT_NOT_KNOWN");
    }

    private static Optional<Parent> parentOf(GoalLevel level, int from, int to) {
        return Optional.of(new Parent(level, level == GoalLevel.RPJMN ? Optional.empty() : Optional.of("A"), from, to));
    }

    private static GoalRequest goal(GoalLevel level, @Nullable String agency, @Nullable UUID parent, int from, int to) {
        return new GoalRequest(level, "1", "Sasaran", agency, parent, from, to, List.of());
    }

    private static List<String> codes(GoalRequest goal, @Nullable AgencyKind kind, Optional<Parent> parent) {
        return GoalChainPolicy.problems(goal, Optional.ofNullable(kind), parent).stream()
                .map(FieldProblem::code)
                .toList();
    }
}
