package id.asn.assessment.verification;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years later the same comes out of the same inputs; and whoever changes one of them is found out by name. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class VerificationTest {

    @Inject
    Register register;

    @Inject
    WorkOnVerification work;

    private String agency = "";
    private String token = "";
    private UUID position = UUID.randomUUID();
    private UUID standard = UUID.randomUUID();
    private UUID employee = UUID.randomUUID();
    private String match = "";

    @BeforeEach
    void matchedWithAnOlderRatingSetAside() {
        register.dictionary();
        agency = "VER-" + UUID.randomUUID().toString().substring(0, 8);
        token = Tokens.officer(agency);
        position = register.position(agency, "U.1", null);
        standard = register.standard(agency, position, 3);
        employee = register.employee(agency, null, position, "U.1");
        Results.post(
                        token,
                        Results.of(employee, "old-" + employee, register.today().minusYears(1), Results.all("1")))
                .statusCode(201);
        match = Results.post(token, Results.of(employee, "new-" + employee, register.today(), Results.all("2.4")))
                .statusCode(201)
                .extract()
                .path("match.computationId");
    }

    @Test
    void aComputationVerifiesFromItsRecordedInputs() {
        verified()
                .body("verified", equalTo(true))
                .body("inputs", hasSize(3))
                .body("rules.kind", equalTo(List.of("RULE_SCHEME", "EVIDENCE_POLICY")))
                .body("differences", empty())
                .body("algorithm", equalTo(2));
    }

    @Test
    void itVerifiesAfterThePersonMovedToAnotherAgencyFromEitherSide() {
        // Given
        String other = "VEO-" + UUID.randomUUID().toString().substring(0, 8);
        UUID there = register.position(other, "V.1", null);
        register.standard(other, there, 4);

        // When
        register.employee(employee, other, null, there, "V.1", 2);

        // Then
        verified().body("verified", equalTo(true));
        Results.post(Tokens.officer(other), "/v1/matches/" + match + "/verification", "")
                .statusCode(200)
                .body("verified", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "assessment_rating | update assessment_rating set level = 5 where competency_code = 'M.1' and result_id in"
                        + " (select result_id from assessment_result where source_reference = 'new-%s') | ASSESSMENT_RESULT",
                // of the one that was set aside: the digest of the match alone would not show it
                "assessment_rating | update assessment_rating set level = 5 where competency_code = 'M.1' and result_id in"
                        + " (select result_id from assessment_result where source_reference = 'old-%s') | ASSESSMENT_RESULT",
                "assessment_result | update assessment_result set valid_until = valid_until + 1 where source_reference ="
                        + " 'new-%s' | ASSESSMENT_RESULT",
                "position_standard_competency | update position_standard_competency set level = 2 where competency_code ="
                        + " 'M.1' and agency_code = (select agency_code from employee where employee_id = '%s')"
                        + " | POSITION_STANDARD",
            })
    void aTamperedInputIsNamed(String table, String sql, String kind) {
        // Given
        tamper(table, sql.formatted(employee));

        // Then
        verified().body("verified", equalTo(false)).body("inputs.findAll { !it.unchanged }.kind", contains(kind));
    }

    @Test
    void figuresThatWereWrittenOverAreFoundOutAlthoughTheDigestIsTheOld() {
        // Given
        tamper(
                "match_computation",
                "update match_computation set category = 'OPTIMAL' where computation_id = '%s'".formatted(match));

        // Then
        verified()
                .body("verified", equalTo(false))
                .body("inputs.unchanged", equalTo(List.of(true, true, true)))
                .body("differences.field", contains("category"))
                .body("differences[0].stored", equalTo("OPTIMAL"))
                .body("differences[0].recomputed", equalTo("CUKUP_OPTIMAL"));
    }

    @Test
    void anAgencyIsVerifiedAsAWhole() {
        Results.post(token, "/v1/matches/verifications?agency=" + agency + "&selection=ALL", "")
                .statusCode(200)
                .header("Location", containsString("/v1/matches/verifications/"))
                .body("state", equalTo("COMPLETED"))
                .body("total", equalTo(2))
                .body("checked", equalTo(2))
                .body("verified", equalTo(2));
        Results.post(token, "/v1/matches/verifications?agency=" + agency, "").body("checked", equalTo(1));
        Results.get(token, "/v1/matches/verifications?agency=" + agency).body("items", hasSize(2));
    }

    @Test
    void everyComputationThatDoesNotVerifyIsListed() {
        // Given
        tamper(
                "assessment_rating",
                "update assessment_rating set level = 5 where competency_code = 'M.1' and result_id in"
                        + " (select result_id from assessment_result where source_reference = 'new-" + employee + "')");

        // When
        String run = Results.post(token, "/v1/matches/verifications?agency=" + agency + "&selection=ALL", "")
                .statusCode(200)
                .body("checked", equalTo(2))
                .body("verified", equalTo(1))
                .extract()
                .path("runId");

        // Then
        Results.get(token, "/v1/matches/verifications/" + run + "/findings")
                .statusCode(200)
                .body("items.computationId", equalTo(List.of(match)))
                .body("items[0].differences.competencyCode", hasItem("M.1"));
    }

    @Test
    void onRequestItWorksInTheBackground() {
        // When
        String run = RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Prefer", "respond-async")
                .post("/v1/matches/verifications?agency=" + agency)
                .then()
                .statusCode(202)
                .extract()
                .path("runId");

        Results.get(token, "/v1/matches/verifications/" + run).body("state", equalTo("RUNNING"));
        work.workOnUnfinished();

        // Then
        Results.get(token, "/v1/matches/verifications/" + run)
                .body("state", equalTo("COMPLETED"))
                .body("verified", equalTo(1));
    }

    @Test
    void onlyOnesOwnAgencyAndASpanThatIsOne() {
        Results.post(Tokens.officer("VER-9"), "/v1/matches/verifications?agency=" + agency, "")
                .statusCode(404);
        Results.post(token, "/v1/matches/verifications?agency=" + agency + "&since=2026-02-01&until=2026-01-31", "")
                .statusCode(422)
                .body("code", equalTo("VERIFICATION_SPAN_EMPTY"));
        String run = Results.post(token, "/v1/matches/verifications?agency=" + agency + "&until=2000-01-01", "")
                .body("checked", equalTo(0))
                .body("state", equalTo("COMPLETED"))
                .extract()
                .path("runId");
        Results.get(Tokens.officer("VER-9"), "/v1/matches/verifications/" + run).statusCode(404);
        Results.get(Tokens.officer("VER-9"), "/v1/matches/verifications/" + run + "/findings")
                .statusCode(404);
    }

    private ValidatableResponse verified() {
        return Results.post(token, "/v1/matches/" + match + "/verification", "").statusCode(200);
    }

    /** As only the owner of the database could. */
    private static void tamper(String table, String sql) {
        TestStack.database()
                .asSuperuser("alter table %s disable trigger all; %s; alter table %s enable trigger all"
                        .formatted(table, sql, table));
    }
}
