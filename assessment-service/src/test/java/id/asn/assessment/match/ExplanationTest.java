package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ExplanationTest {

    private static final String AGENCY = "EXP-1";

    @Inject
    Register register;

    private final String token = Tokens.officer(AGENCY);
    private UUID employee = UUID.randomUUID();

    @BeforeEach
    void registered() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
    }

    @Test
    void tellsEachStepInIndonesian() {
        // Given
        String match = matched(Results.all("2.4"));

        // When
        ValidatableResponse explanation = explained(match, "id");

        // Then
        explanation
                .body("language", equalTo("id"))
                .body("steps.kind", hasItems("STANDARD", "RULE", "COMPETENCY", "SUM", "PERCENT", "CATEGORY"))
                .body(
                        "steps.text",
                        hasItem("Competency M.1: dipersyaratkan 3.00, dimiliki 2.40, kesenjangan 0.60. "
                                + "Nilai tanggal " + register.today()
                                + " (assessment center) adalah satu-satunya yang berlaku, sampai dengan "
                                + register.today().plusYears(3)
                                + ". Dengan bobot 100.00 sumbangannya 2/25 dari keseluruhan, 8.00 poin persen."))
                .body("steps.text", hasItem(containsString("jumlah level individu 24.00")))
                .body("steps.text", hasItem(containsString("CUKUP_OPTIMAL (Cukup Optimal)")));
    }

    @Test
    void tellsTheSameInEnglishWithTheDataBesideTheText() {
        // Given
        String match = matched(Results.all("2.4"));

        // When
        ValidatableResponse explanation = explained(match, "en");

        // Then
        explanation
                .body("language", equalTo("en"))
                .body("steps[4].competency.competencyCode", equalTo("M.1"))
                .body("steps[4].competency.gap", comparesEqualTo(0.6f))
                .body("steps[4].contribution.fraction", equalTo("2/25"))
                .body("steps.text", hasItem(containsString("Peraturan BKN Nomor 26 Tahun 2019")))
                .body(
                        "steps.text",
                        hasItem(containsString("the person's levels add up to 24.00, the required ones to 30.00")))
                .body("steps.text", hasItem("JPM is 80.00 percent, rounded for display only."))
                .body(
                        "steps.text",
                        hasItem("The exact fraction reaches 78.00 percent: CUKUP_OPTIMAL (Fairly optimal)."));
    }

    @Test
    void theWholeTextIsGivenWhenPlainTextIsAskedFor() {
        // Given
        String match = matched(Results.all("2.4"));

        // When
        String text = RestAssured.given()
                .auth()
                .oauth2(token)
                .accept("text/plain")
                .header("Accept-Language", "id")
                .get("/v1/matches/" + match + "/explanation")
                .then()
                .statusCode(200)
                .contentType("text/plain;charset=UTF-8")
                .extract()
                .asString();

        // Then
        assertThat(text.lines())
                .hasSize(19)
                .contains("OPTIMAL (Optimal) mulai pada 90.00 persen: kurang 10/1 poin persen, ditampilkan 10.00. "
                        + "Itu berarti 3 level lagi dalam jumlahnya.");
    }

    @Test
    void saysWhatIsMissing() {
        // Given
        String match = matched("3", "3", "3", "3", "3", "3", "3", "3", "3");

        // When
        ValidatableResponse explanation = explained(match, "en");

        // Then
        explanation
                .body("steps.kind", hasItem("INCOMPLETE"))
                .body("steps.text", hasItem(containsString("a valid rating is missing for Competency T.1")))
                .body("steps.text", hasItem(containsString("It was never assessed for this purpose.")));
    }

    private String matched(String... levels) {
        return Results.post(token, Results.of(employee, "E-" + employee, register.today(), levels))
                .statusCode(201)
                .extract()
                .path("match.computationId");
    }

    private ValidatableResponse explained(String computationId, String language) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .header("Accept-Language", language)
                .get("/v1/matches/" + computationId + "/explanation")
                .then()
                .statusCode(200);
    }
}
