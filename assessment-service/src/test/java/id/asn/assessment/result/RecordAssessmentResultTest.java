package id.asn.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RecordAssessmentResultTest {

    private static final String AGENCY = "RES-1";
    private static final String NIP = "198503152010012001";

    @Inject
    Register register;

    private UUID employee = UUID.randomUUID();
    private final String token = Tokens.officer(AGENCY);

    @BeforeEach
    void registered() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
    }

    @Test
    void isRecordedAndMatchedAtOnce() {
        // Given
        Map<String, Object> result = Results.of(
                employee, "R-" + employee, register.today(), "3", "3", "2.40", "3", "3.50", "2", "2", "3", "3", "2");

        // When
        var answer = Results.post(token, result);

        // Then
        String id = answer.statusCode(201)
                .body("employeeId", equalTo(employee.toString()))
                .body("validUntil", equalTo(register.today().plusYears(3).toString()))
                .body("match.status", equalTo("COMPLETE"))
                .body("match.jpmDisplay", comparesEqualTo(89.67f))
                .body("match.category", equalTo("CUKUP_OPTIMAL"))
                .extract()
                .path("resultId");
        answer.header("Location", containsString("/v1/assessment-results/" + id));
        Results.get(token, "/v1/assessment-results/" + id)
                .statusCode(200)
                .body("ratings", hasSize(10))
                .body("ratings[2].level", comparesEqualTo(2.4f));
        Results.get(token, "/v1/employees/" + employee + "/assessment-results")
                .statusCode(200)
                .body("items.resultId", equalTo(List.of(id)));
    }

    @Test
    void publishesItWithoutRatingsAndTheMatchWithEveryGap() {
        // Given
        Map<String, Object> result = Results.of(employee, "R-" + employee, register.today(), Results.all("2.5"));

        // When
        Results.post(token, result).statusCode(201);

        // Then
        JsonNode recorded = Events.awaitOne("assessment-result.v1", employee.toString());
        EventContract.of("assessment-service", "assessment-result.v1").assertValid(recorded);
        assertThat(recorded.has("ratings")).isFalse();
        JsonNode match = Events.awaitOne("competency-match.v1", employee.toString());
        EventContract.of("assessment-service", "competency-match.v1").assertValid(match);
        assertThat(match.get("gaps")).hasSize(10);
        assertThat(match.get("jpmDisplay").decimalValue()).isEqualByComparingTo("83.33");
        assertThat(match.get("gaps").get(0).get("gap").decimalValue()).isEqualByComparingTo("0.5");
    }

    @Test
    void isFoundByNipWhichIsKeptNowhere() {
        // Given
        UUID position = register.position(AGENCY, "U.2", null);
        UUID known = register.employee(AGENCY, NIP, position, "U.2");
        Map<String, Object> result = Results.of(Map.of("nip", NIP), "R-" + known, register.today(), Results.all("3"));

        // When
        var answer = Results.post(token, result);

        // Then
        answer.statusCode(201).body("employeeId", equalTo(known.toString()));
        assertThat(register.count("select count(*) from assessment_result r where r::text like '%" + NIP + "%'"))
                .isZero();
        assertThat(register.count("select count(*) from audit_entry a where a::text like '%" + NIP + "%'"))
                .isZero();
    }

    @Test
    void sentAgainItChangesNothing() {
        // Given
        Map<String, Object> result = Results.of(employee, "R-" + employee, register.today(), Results.all("3"));
        String first = Results.post(token, result).statusCode(201).extract().path("resultId");

        // When
        var again = Results.post(token, result);

        // Then
        again.statusCode(200).body("resultId", equalTo(first));
        assertThat(register.count("select count(*) from assessment_result where employee_id = '" + employee + "'"))
                .isOne();
        assertThat(register.count("select count(*) from match_computation where employee_id = '" + employee + "'"))
                .isOne();
    }

    @Test
    void theSameReferenceWithOtherContentIsRefused() {
        // Given
        Results.post(token, Results.of(employee, "R-" + employee, register.today(), Results.all("3")))
                .statusCode(201);

        // When
        var changed = Results.post(token, Results.of(employee, "R-" + employee, register.today(), Results.all("4")));

        // Then
        changed.statusCode(409)
                .body("code", equalTo("SOURCE_REFERENCE_CHANGED"))
                .body("errors[0].pointer", equalTo("/sourceReference"));
    }

    @Test
    void aReferenceThatAnotherAgencyUsedIsRefusedWithoutShowingTheirs() {
        // Given
        UUID theirs = register.employee("RES-2", null, register.position("RES-2", "U", null), "U");
        String id = Results.post(
                        Tokens.officer("RES-2"),
                        Results.of(theirs, "R-" + employee, register.today(), Results.all("3")))
                .statusCode(201)
                .extract()
                .path("resultId");

        // When
        var mine = Results.post(token, Results.of(employee, "R-" + employee, register.today(), Results.all("3")));

        // Then
        mine.statusCode(409).body(not(containsString(id))).body(not(containsString(theirs.toString())));
    }

    @Test
    void theSameIdempotencyKeyGetsTheStoredAnswer() {
        // Given
        Map<String, Object> result = Results.of(employee, "R-" + employee, register.today(), Results.all("3"));
        String key = "key-" + employee;
        String first = keyed(key, result).statusCode(201).extract().path("resultId");

        // When
        var again = keyed(key, result);

        // Then
        again.statusCode(201).header("Idempotency-Replayed", "true").body("resultId", equalTo(first));
    }

    @Test
    void anUnknownEmployeeIsRefused() {
        Results.post(token, Results.of(UUID.randomUUID(), "R-x", register.today(), Results.all("3")))
                .statusCode(422)
                .body("code", equalTo("EMPLOYEE_NOT_KNOWN"))
                .body("errors[0].pointer", equalTo("/employee"));
    }

    @Test
    void anEmployeeOfAnotherAgencyIsAsUnknownAsNobody() {
        Results.post(Tokens.officer("RES-9"), Results.of(employee, "R-y", register.today(), Results.all("3")))
                .statusCode(422)
                .body("code", equalTo("EMPLOYEE_NOT_KNOWN"));
    }

    @Test
    void everyFaultOfTheRatingsIsToldAtOnce() {
        // Given
        Map<String, Object> result = Results.of(employee, "R-" + employee, register.today(), "3");
        result.put(
                "ratings", List.of(Results.rating("M.1", "3"), Results.rating("X.1", "3"), Results.rating("M.1", "2")));

        // When
        var answer = Results.post(token, result);

        // Then
        answer.statusCode(422)
                .body("errors.pointer", hasItems("/ratings/1/competencyCode", "/ratings/2/competencyCode"))
                .body("errors.code", hasItems("COMPETENCY_NOT_KNOWN", "COMPETENCY_RATED_TWICE"));
    }

    @Test
    void tomorrowHasNotBeenAssessedYet() {
        Results.post(
                        token,
                        Results.of(employee, "R-" + employee, register.today().plusDays(1), Results.all("3")))
                .statusCode(422)
                .body("code", equalTo("ASSESSED_IN_FUTURE"));
    }

    @Test
    void aDayBeforeTheRegulationHasNoRule() {
        Results.post(token, Results.of(employee, "R-" + employee, LocalDate.of(2018, 12, 31), Results.all("3")))
                .statusCode(422)
                .body("code", equalTo("NO_RULE_SCHEME"));
    }

    @Test
    void aProviderReportsForItselfOnly() {
        // Given
        String other = Tokens.assessor(AGENCY, "PPSDM");

        // When
        var answer = Results.post(other, Results.of(employee, "R-" + employee, register.today(), Results.all("3")));

        // Then
        answer.statusCode(403).body("code", equalTo("PROVIDER_NOT_YOURS"));
    }

    @Test
    void bothReferencesOrNoneAreRefused() {
        Results.post(
                        token,
                        Results.of(
                                Map.of("nip", NIP, "employeeId", employee),
                                "R-" + employee,
                                register.today(),
                                Results.all("3")))
                .statusCode(400)
                .body("code", equalTo("EMPLOYEE_REFERENCE_AMBIGUOUS"));
        Results.post(token, Results.of(Map.of(), "R-" + employee, register.today(), Results.all("3")))
                .statusCode(400)
                .body("code", equalTo("EMPLOYEE_REFERENCE_AMBIGUOUS"));
    }

    @ParameterizedTest(name = "level {0} -> {1}")
    @CsvSource({"0.00, 201", "5.00, 201", "-0.01, 400", "5.01, 400", "2.405, 400"})
    void levelsAreFromZeroToFiveWithTwoDecimals(String level, int status) {
        Results.post(token, Results.of(employee, "R-" + employee + level, register.today(), level))
                .statusCode(status);
    }

    @Test
    void aRatingShortOfTheStandardMakesTheMatchIncomplete() {
        Results.post(token, Results.of(employee, "R-" + employee, register.today(), "3", "3", "3"))
                .statusCode(201)
                .body("match.status", equalTo("INCOMPLETE"))
                .body("match.computationId", notNullValue())
                .body("match.jpmDisplay", nullValue())
                .body("match.category", nullValue());
    }

    @Test
    void badInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly("POST", "/v1/assessment-results", token);
    }

    @Test
    void aTextWhereANumberBelongsIsPointedAt() {
        // Given
        Map<String, Object> result = Results.of(employee, "R-" + employee, register.today(), "3");
        result.put("ratings", List.of(Map.of("competencyCode", "M.1", "level", "three")));

        // When
        var answer = Results.post(token, result);

        // Then
        answer.statusCode(400).body("errors[0].pointer", equalTo("/ratings/0/level"));
    }

    private ValidatableResponse keyed(String key, Object body) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Idempotency-Key", key)
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/assessment-results")
                .then();
    }
}
