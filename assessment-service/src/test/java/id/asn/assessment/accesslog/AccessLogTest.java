package id.asn.assessment.accesslog;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Case Y20 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AccessLogTest {

    private static final String AGENCY = "LOG-1";

    @Inject
    Register register;

    private UUID employee = UUID.randomUUID();
    private String log = "";

    @BeforeEach
    void readForAPurpose() {
        register.dictionary();
        employee = register.employee(AGENCY, null, register.position(AGENCY, "U.1", null), "U.1");
        log = "/v1/employees/" + employee + "/access-log";
        Results.post(Tokens.officer(AGENCY), Results.of(employee, "R-" + employee, register.today(), Results.all("3")))
                .statusCode(201);
        RestAssured.given()
                .auth()
                .oauth2(Tokens.officer(AGENCY))
                .header("Purpose", "placement talk")
                .get("/v1/employees/" + employee + "/assessment-results")
                .then()
                .statusCode(200);
    }

    @Test
    void aPersonSeesWhoReadWhatAndWhatFor() {
        Results.get(person(employee), log)
                .statusCode(200)
                .body("items[0].action", equalTo("ASSESSMENT_RESULTS_READ"))
                .body("items[0].actor", equalTo("officer-" + AGENCY))
                .body("items[0].purpose", equalTo("placement talk"))
                .body("items.action", hasItem("ASSESSMENT_RESULT_RECORDED"));
        Results.get(person(employee), log).statusCode(200).body("items[0].action", equalTo("ACCESS_LOG_READ"));
    }

    @Test
    void itIsPaged() {
        // Given
        String first = Results.get(person(employee), log + "?limit=1")
                .statusCode(200)
                .body("items.action", equalTo(List.of("ASSESSMENT_RESULTS_READ")))
                .extract()
                .path("next");

        // When
        var second = Results.get(person(employee), log + "?limit=1&cursor=" + first);

        // Then
        second.statusCode(200)
                .body("items", hasSize(1))
                .body("items.action", equalTo(List.of("ASSESSMENT_RESULT_RECORDED")));
    }

    @Test
    void onlyThePersonAndTheDataProtectionOfficerOfTheAgencyReadIt() {
        UUID colleague = register.employee(AGENCY, null, register.position(AGENCY, "U.2", null), "U.2");
        Results.get(person(colleague), log).statusCode(404);
        Results.get(Tokens.officer(AGENCY), log).statusCode(403);
        Results.get(protection(AGENCY), log).statusCode(200);
        Results.get(protection("LOG-9"), log).statusCode(404);
        Results.get(
                        TestTokens.subject("national")
                                .scopes("reports:aggregate")
                                .agencies("*")
                                .token(),
                        log)
                .statusCode(403);
    }

    private static String person(UUID employeeId) {
        return TestTokens.subject("employee-" + employeeId)
                .scopes("assessments:read")
                .agencies(AGENCY)
                .employee(employeeId)
                .token();
    }

    private static String protection(String agency) {
        return TestTokens.subject("data-protection")
                .scopes("audits:read")
                .agencies(agency)
                .token();
    }
}
