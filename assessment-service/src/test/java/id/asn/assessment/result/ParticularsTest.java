package id.asn.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cases Y01 to Y04 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ParticularsTest {

    private static final String AGENCY = "PAR-1";
    private static final String WORDS = "Puts off decisions that will displease.";

    @Inject
    Register register;

    private final String token = Tokens.officer(AGENCY);
    private UUID employee = UUID.randomUUID();

    @BeforeEach
    void registered() {
        register.dictionary();
        employee = register.employee(AGENCY, null, register.position(AGENCY, "U.1", null), "U.1");
    }

    @Test
    void whatTheProviderTellsBesideTheRatingsIsKept() {
        // When
        String result = Results.post(token, whole()).statusCode(201).extract().path("resultId");

        // Then
        Results.get(token, "/v1/assessment-results/" + result)
                .statusCode(200)
                .body("instruments", equalTo(List.of("BEI", "LGD")))
                .body("assessors", equalTo(List.of("ASR-2021-0417")))
                .body("potential.score", comparesEqualTo(72.5f))
                .body("potential.aspects.code", equalTo(List.of("INTELEKTUAL", "INTERPERSONAL")))
                .body("hasNarrative", equalTo(true))
                .body(not(containsString("displease")));
    }

    @Test
    void theWordsAreReadUnderAScopeOfTheirOwnAndWithAPurpose() {
        // Given
        String path = "/v1/assessment-results/"
                + Results.post(token, whole()).statusCode(201).extract().path("resultId") + "/narrative";

        // Then
        Results.get(token, path).statusCode(403);
        Results.get(narratives(AGENCY), path).statusCode(428).body("code", equalTo("PURPOSE_REQUIRED"));
        withPurpose(narratives(AGENCY), " ", path).statusCode(428);
        withPurpose(narratives("PAR-9"), "curiosity", path).statusCode(404);
        withPurpose(narratives(AGENCY), "feedback talk", path)
                .statusCode(200)
                .body("developmentAreas", equalTo(WORDS))
                .body("strengths", nullValue());
        assertThat(register.count("select count(*) from audit_entry where action = 'NARRATIVE_READ' and purpose = "
                        + "'feedback talk' and subject_id = '" + employee + "'"))
                .isOne();
    }

    @Test
    void aScopeForWordsShowsNoRatings() {
        String result = Results.post(token, whole()).statusCode(201).extract().path("resultId");
        withPurpose(narratives(AGENCY), "x", "/v1/assessment-results/" + result).statusCode(403);
        withPurpose(narratives(AGENCY), "x", "/v1/assessment-results/" + result + "/history")
                .statusCode(403);
        withPurpose(narratives(AGENCY), "x", "/v1/employees/" + employee + "/assessment-results")
                .statusCode(403);
    }

    @Test
    void withoutWordsThereIsNoNarrative() {
        String result = Results.post(token, Results.of(employee, "R-" + employee, register.today(), Results.all("3")))
                .statusCode(201)
                .extract()
                .path("resultId");
        Results.get(token, "/v1/assessment-results/" + result)
                .body("hasNarrative", equalTo(false))
                .body("potential", nullValue());
        withPurpose(narratives(AGENCY), "x", "/v1/assessment-results/" + result + "/narrative")
                .statusCode(404)
                .body("code", equalTo("NO_NARRATIVE"));
    }

    @Test
    void otherWordsUnderTheSameReferenceAreOtherContent() {
        Results.post(token, whole()).statusCode(201);
        Results.post(token, whole()).statusCode(200);
        Map<String, Object> changed = whole();
        changed.put("narrative", Map.of("developmentAreas", "Other words."));
        Results.post(token, changed).statusCode(409).body("code", equalTo("SOURCE_REFERENCE_CHANGED"));
        Map<String, Object> without = whole();
        without.remove("potential");
        Results.post(token, without).statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budi Santoso", "Budi", "198503152010012001", "", "x y 1"})
    void anAssessorIsANumberAndNeverANameOrANip(String assessor) {
        Map<String, Object> named = whole();
        named.put("assessors", List.of(assessor));
        Results.post(token, named).statusCode(400);
    }

    @ParameterizedTest(name = "potential {0} -> {1}")
    @CsvSource({"0.00, 201", "100.00, 201", "-0.01, 400", "100.01, 400", "50.005, 400"})
    void potentialIsFromZeroToAHundredWithTwoDecimals(String score, int status) {
        Map<String, Object> result = whole();
        result.put("sourceReference", "R-" + employee + score);
        result.put("potential", Map.of("score", new BigDecimal(score)));
        Results.post(token, result).statusCode(status);
    }

    @Test
    void eachAspectOnceAndNoEmptyNarrative() {
        Map<String, Object> twice = whole();
        Map<String, Object> aspect = Map.of("code", "INTELEKTUAL", "score", 60);
        twice.put("potential", Map.of("aspects", List.of(aspect, aspect)));
        Results.post(token, twice).statusCode(400);
        Map<String, Object> empty = whole();
        empty.put("narrative", Map.of());
        Results.post(token, empty).statusCode(400);
        Map<String, Object> nothing = whole();
        nothing.put("potential", Map.of("aspects", Collections.singletonList(null)));
        Results.post(token, nothing).statusCode(400);
    }

    @Test
    void anEmployeesTokenOpensOwnResultsOnly() {
        // Given
        String own = Results.post(token, whole()).statusCode(201).extract().path("resultId");
        UUID colleague = register.employee(AGENCY, null, register.position(AGENCY, "U.2", null), "U.2");
        String self = person(employee);
        String other = person(colleague);

        // Then
        Results.get(self, "/v1/assessment-results/" + own).statusCode(200);
        Results.get(self, "/v1/employees/" + employee + "/assessment-results").statusCode(200);
        withPurpose(self, "my own", "/v1/assessment-results/" + own + "/narrative")
                .statusCode(200);
        Results.get(other, "/v1/assessment-results/" + own).statusCode(404);
        Results.get(other, "/v1/assessment-results/" + own + "/history").statusCode(404);
        Results.get(other, "/v1/employees/" + employee + "/assessment-results").statusCode(404);
        withPurpose(other, "x", "/v1/assessment-results/" + own + "/narrative").statusCode(404);
    }

    @Test
    void whoMaySeeAggregatesOnlySeesNoPerson() {
        String result = Results.post(token, whole()).statusCode(201).extract().path("resultId");
        String aggregate = TestTokens.subject("national")
                .scopes("reports:aggregate")
                .agencies("*")
                .token();
        for (String path : List.of(
                "/v1/assessment-results/" + result,
                "/v1/assessment-results/" + result + "/history",
                "/v1/assessment-results/" + result + "/narrative",
                "/v1/employees/" + employee + "/assessment-results",
                "/v1/employees/" + employee + "/objections",
                "/v1/objections?agency=" + AGENCY)) {
            withPurpose(aggregate, "x", path).statusCode(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"assessment_narrative", "assessment_potential_aspect"})
    void theDatabaseItselfShowsThemToTheirAgencyOnlyAndChangesNone(String table) {
        Results.post(token, whole()).statusCode(201);
        String sql = "select count(*) from " + table;
        assertThat(register.count(AgencyScope.of(Set.of(AGENCY)), sql)).isPositive();
        assertThat(register.count(AgencyScope.of(Set.of("PAR-9")), sql)).isZero();
        assertThat(register.countVisible(sql)).as("without a scope").isZero();
        assertThatThrownBy(() -> TestStack.database().asSuperuser("delete from " + table))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    private Map<String, Object> whole() {
        Map<String, Object> result =
                new HashMap<>(Results.of(employee, "R-" + employee, register.today(), Results.all("3")));
        result.put("instruments", List.of("LGD", "BEI"));
        result.put("assessors", List.of("ASR-2021-0417"));
        result.put(
                "potential",
                Map.of(
                        "score",
                        new BigDecimal("72.50"),
                        "aspects",
                        List.of(
                                Map.of("code", "INTERPERSONAL", "score", 80),
                                Map.of("code", "INTELEKTUAL", "score", new BigDecimal("65.25")))));
        result.put("narrative", Map.of("developmentAreas", WORDS));
        return result;
    }

    private static String narratives(String agency) {
        return TestTokens.subject("coach")
                .scopes("narratives:read")
                .agencies(agency)
                .token();
    }

    private static String person(UUID employeeId) {
        return TestTokens.subject("employee-" + employeeId)
                .scopes("assessments:read", "narratives:read")
                .agencies(AGENCY)
                .employee(employeeId)
                .token();
    }

    private static ValidatableResponse withPurpose(String token, String purpose, String path) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Purpose", purpose)
                .get(path)
                .then();
    }
}
