package id.asn.planning.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.planning.fixture.Fact;
import id.asn.planning.fixture.Facts;
import id.asn.planning.fixture.Planner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class GoalResourceTest {

    private static final Planner NATION = Planner.of("*");
    private static final Planner REGENCY = Planner.of("G1");

    @Inject
    Facts facts;

    @BeforeEach
    void theRegisterIsKnown() {
        facts.forget();
        facts.say(Fact.agency("G1", "A"))
                .say(Fact.agency("G2", "A"))
                .say(Fact.agency("G3", "A").with("kind", "CENTRAL"))
                .say(Fact.competency("M.7", "Mengelola Perubahan"))
                .awaitProjected();
    }

    @Test
    void aChainIsReadFromTheProgrammeUpToTheNationalPlan() {
        // Given
        UUID rpjmn = NATION.recordGoal(goal("RPJMN", "chain", null, null));
        UUID rpjmd = REGENCY.recordGoal(goal("RPJMD", "chain", "G1", rpjmn));
        UUID renstra = REGENCY.recordGoal(goal("RENSTRA", "chain", "G1", rpjmd));
        UUID programme = REGENCY.recordGoal(goal("PROGRAMME", "chain", "G1", renstra));

        // When
        JsonNode leaf = REGENCY.read("/v1/goals/" + programme);
        JsonNode middle = REGENCY.read("/v1/goals/" + rpjmd);

        // Then
        assertThat(leaf.get("chain").findValuesAsText("goalId"))
                .containsExactly(renstra.toString(), rpjmd.toString(), rpjmn.toString());
        assertThat(leaf.get("chain").findValuesAsText("level")).containsExactly("RENSTRA", "RPJMD", "RPJMN");
        assertThat(middle.get("children").findValuesAsText("goalId")).containsExactly(renstra.toString());
    }

    @Test
    void aCentralAgencysStrategicPlanHangsUnderTheNationalPlan() {
        UUID rpjmn = NATION.recordGoal(goal("RPJMN", "central", null, null));

        Planner.of("G3")
                .post("/v1/goals", goal("RENSTRA", "central", "G3", rpjmn))
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/goals/"))
                .body("parentGoalId", equalTo(rpjmn.toString()));
    }

    @Test
    void everyBrokenRuleIsNamedWithItsPlace() {
        UUID rpjmn = NATION.recordGoal(goal("RPJMN", "broken", null, null));
        Map<String, Object> goal = goal("RENSTRA", "broken", "G1", rpjmn);
        goal.put("yearTo", 2030);
        goal.put("competencyCodes", List.of("M.7", "X.1"));

        REGENCY.post("/v1/goals", goal)
                .then()
                .statusCode(422)
                .body("code", equalTo("GOAL_REFUSED"))
                .body(
                        "errors.code",
                        contains("GOAL_PARENT_LEVEL", "GOAL_PERIOD_OUTSIDE_PARENT", "GOAL_COMPETENCY_NOT_KNOWN"))
                .body("errors.pointer", contains("/parentGoalId", "/yearFrom", "/competencyCodes/1"));
    }

    @Test
    void aNationalGoalNeedsATokenOfTheNation() {
        REGENCY.post("/v1/goals", goal("RPJMN", "forbidden", null, null)).then().statusCode(403);
    }

    @Test
    void theSameCodeOfThePlanIsRecordedOnce() {
        NATION.recordGoal(goal("RPJMN", "once", null, null));

        NATION.post("/v1/goals", goal("RPJMN", "once", null, null))
                .then()
                .statusCode(409)
                .body("code", equalTo("GOAL_EXISTS"));
    }

    @Test
    void anotherAgencysGoalsAreNotThere() {
        // Given
        UUID rpjmn = NATION.recordGoal(goal("RPJMN", "hidden", null, null));
        UUID foreign = Planner.of("G2").recordGoal(goal("RPJMD", "hidden", "G2", rpjmn));

        // Then
        REGENCY.get("/v1/goals/" + foreign).then().statusCode(404);
        REGENCY.get("/v1/goals?agency=G2").then().statusCode(404);
        REGENCY.get("/v1/goals?limit=500")
                .then()
                .statusCode(200)
                .body("items.goalId", hasItem(rpjmn.toString()))
                .body("items.goalId", not(hasItem(foreign.toString())));
        REGENCY.post("/v1/goals", goal("RPJMD", "theirs", "G2", rpjmn)).then().statusCode(404);
        REGENCY.post("/v1/goals", goal("RENSTRA", "under theirs", "G1", foreign))
                .then()
                .statusCode(422)
                .body("errors.code", contains("GOAL_PARENT_NOT_KNOWN"));
        NATION.get("/v1/goals/" + rpjmn).then().body("children.goalId", contains(foreign.toString()));
        REGENCY.get("/v1/goals/" + rpjmn).then().body("children", equalTo(List.of()));
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        UUID rpjmn = NATION.recordGoal(goal("RPJMN", "paged", null, null));
        UUID first = Planner.of("G2").recordGoal(goal("RPJMD", "p1", "G2", rpjmn));
        UUID second = Planner.of("G2").recordGoal(goal("RPJMD", "p2", "G2", rpjmn));

        JsonNode pageOne = Planner.of("G2").read("/v1/goals?agency=G2&level=RPJMD&limit=1");
        JsonNode pageTwo = Planner.of("G2")
                .read("/v1/goals?agency=G2&level=RPJMD&limit=500&cursor="
                        + pageOne.get("next").asText());

        assertThat(pageOne.get("items")).hasSize(1);
        assertThat(List.of(pageOne, pageTwo).stream()
                        .flatMap(page -> page.get("items").findValuesAsText("goalId").stream()))
                .contains(first.toString(), second.toString())
                .doesNotHaveDuplicates();
    }

    @Test
    void aRepeatedRequestWithTheSameKeyRecordsOneGoal() {
        Map<String, Object> goal = goal("RPJMN", "repeated", null, null);

        List<String> ids = List.of(1, 2).stream()
                .map(attempt -> RestAssured.given()
                        .auth()
                        .oauth2(NATION.token())
                        .header("Idempotency-Key", "repeated-goal")
                        .contentType("application/json")
                        .body(goal)
                        .post("/v1/goals")
                        .then()
                        .statusCode(201)
                        .extract()
                        .<String>path("goalId"))
                .toList();

        assertThat(ids.get(1)).isEqualTo(ids.get(0));
    }

    @Test
    void hostileInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly("POST", "/v1/goals", NATION.token());
        NATION.post("/v1/goals", Map.of("level", "GALAXY")).then().statusCode(400);
        NATION.get("/v1/goals?level=GALAXY").then().statusCode(malformedOrNotThere());
        NATION.get("/v1/goals/not-a-uuid").then().statusCode(malformedOrNotThere());
        NATION.get("/v1/goals?agency=%27%3B--").then().statusCode(400);
    }

    private static Matcher<Integer> malformedOrNotThere() {
        return oneOf(400, 404);
    }

    private static Map<String, Object> goal(String level, String code, @Nullable String agency, @Nullable UUID parent) {
        Map<String, Object> goal = new HashMap<>(Map.of(
                "level",
                level,
                "code",
                code,
                "title",
                "Sasaran " + code,
                "yearFrom",
                2019,
                "yearTo",
                2024,
                "competencyCodes",
                List.of("M.7")));
        if (agency != null) {
            goal.put("agencyCode", agency);
        }
        if (parent != null) {
            goal.put("parentGoalId", parent.toString());
        }
        return goal;
    }
}
