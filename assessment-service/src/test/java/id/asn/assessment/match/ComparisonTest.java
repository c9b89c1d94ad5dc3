package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ComparisonTest {

    private static final String AGENCY = "CMP-1";

    @Inject
    Register register;

    private final String token = Tokens.officer(AGENCY);
    private UUID position = UUID.randomUUID();
    private UUID standard = UUID.randomUUID();
    private UUID employee = UUID.randomUUID();
    private String first = "";

    @BeforeEach
    void matched() {
        register.dictionary();
        position = register.position(AGENCY, "U.1", null);
        standard = register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
        first = Results.post(
                        token,
                        Results.of(employee, "C-" + employee, register.today().minusDays(9), Results.all("2.4")))
                .statusCode(201)
                .extract()
                .path("match.computationId");
    }

    @Test
    void tellsThatAnotherResultCounts() {
        // When
        String second = Results.post(token, Results.of(employee, "D-" + employee, register.today(), Results.all("3")))
                .statusCode(201)
                .extract()
                .path("match.computationId");

        // Then
        Results.get(token, "/v1/matches/" + second + "/comparison?with=" + first)
                .statusCode(200)
                .body("earlier.computationId", equalTo(first))
                .body("earlier.jpmDisplay", comparesEqualTo(80f))
                .body("later.computationId", equalTo(second))
                .body("later.jpmDisplay", comparesEqualTo(100f))
                .body("changes", hasSize(0))
                .body("competencies", hasSize(10))
                .body("competencies.reasons", everyItem(contains("RESULT")))
                .body("text", hasItem("Competency M.1: another result counts; owned 3.00 instead of 2.40."));
    }

    @Test
    void tellsThatTheStandardIsAnother() {
        // Given
        LocalDate change = register.today().minusDays(10);
        register.standard(standard, AGENCY, position, 3, LocalDate.of(2022, 1, 1), change, 2);
        UUID stricter = Ids.next();
        register.standard(stricter, AGENCY, position, 4, change, null, 1);
        register.await("select count(*) from match_computation where employee_id = '" + employee + "'", 3);
        String second = Results.get(token, "/v1/employees/" + employee + "/match")
                .extract()
                .path("computationId");

        // Then
        Results.get(token, "/v1/matches/" + first + "/comparison?with=" + second)
                .statusCode(200)
                .body("changes.kind", equalTo(List.of("STANDARD")))
                .body("changes[0].later", equalTo(stricter.toString()))
                .body("competencies.reasons", everyItem(contains("REQUIRED_LEVEL")))
                .body("text", hasItem("Competency M.1: the required level is 4.00 instead of 3.00."));
    }

    @Test
    void tellsTheSameInIndonesianAsOneText() {
        // Given
        String second = Results.post(token, Results.of(employee, "D-" + employee, register.today(), Results.all("3")))
                .extract()
                .path("match.computationId");

        // When
        String text = RestAssured.given()
                .auth()
                .oauth2(token)
                .accept("text/plain")
                .header("Accept-Language", "id")
                .get("/v1/matches/" + second + "/comparison?with=" + first)
                .then()
                .statusCode(200)
                .extract()
                .asString();

        // Then
        assertThat(text)
                .contains("JPM 80.00 persen, CUKUP_OPTIMAL")
                .contains("Competency M.1: hasil lain yang dihitung; dimiliki 3.00, sebelumnya 2.40.");
    }

    @Test
    void computationsOfTwoPeopleAreNotCompared() {
        // Given
        UUID other = register.employee(AGENCY, null, position, "U.1");
        String second = Results.post(token, Results.of(other, "O-" + other, register.today(), Results.all("3")))
                .extract()
                .path("match.computationId");

        // Then
        Results.get(token, "/v1/matches/" + first + "/comparison?with=" + second)
                .statusCode(422)
                .body("code", equalTo("MATCHES_OF_TWO_PEOPLE"));
        Results.get(token, "/v1/matches/" + first + "/comparison").statusCode(400);
        Results.get(Tokens.officer("CMP-2"), "/v1/matches/" + first + "/comparison?with=" + first)
                .statusCode(404);
    }

    @Test
    void theHistoryOfAPersonIsPagedFromTheLatestBack() {
        // Given
        Results.post(
                        token,
                        Results.of(employee, "D-" + employee, register.today().minusDays(1), Results.all("3")))
                .statusCode(201);
        Results.post(token, Results.of(employee, "E-" + employee, register.today(), Results.all("4")))
                .statusCode(201);
        String path = "/v1/employees/" + employee + "/matches?purpose=PEMETAAN&limit=2";

        // When
        String next = Results.get(token, path)
                .statusCode(200)
                .body("items.version", equalTo(List.of(3, 2)))
                .body("items.underObjection", everyItem(equalTo(false)))
                .extract()
                .path("next");

        // Then
        Results.get(token, path + "&cursor=" + next)
                .body("items.computationId", equalTo(List.of(first)))
                .body("next", nullValue());
        Results.get(Tokens.officer("CMP-2"), path).statusCode(404);
        Results.get(token, path + "&cursor=eA").statusCode(400);
    }

    @Test
    void aMatchThatRestsOnAResultUnderObjectionSaysSo() {
        // Given
        String result = Results.get(token, "/v1/matches/" + first).extract().path("competencies[0].resultId");
        String path = "/v1/employees/" + employee + "/match";
        Results.get(token, path).body("underObjection", equalTo(false));

        // When
        Results.post(
                        Tokens.objecting(AGENCY, employee),
                        "/v1/assessment-results/" + result + "/objections",
                        Map.of("grounds", "The interview was with somebody else."))
                .statusCode(201);

        // Then
        Results.get(token, path).body("underObjection", equalTo(true));
        Results.get(token, "/v1/matches?agency=" + AGENCY)
                .body("items.find { it.employeeId == '" + employee + "' }.underObjection", equalTo(true));
        Results.get(token, "/v1/matches/" + first + "/explanation").body("steps.text", hasItem(containsString("2.40")));
    }
}
