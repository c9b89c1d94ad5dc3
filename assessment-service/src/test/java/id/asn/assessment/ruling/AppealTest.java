package id.asn.assessment.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** An appeal as an officer goes through it: record, explain, object, correct, recompute, and both computations side by side. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AppealTest {

    private static final String AGENCY = "APL-1";

    @Inject
    Register register;

    private final String officer = Tokens.officer(AGENCY);
    private final String judge = Tokens.objectionOfficer(AGENCY, "judge");

    @Test
    void aSlipOfTheAssessorsPenIsFoundCorrectedAndShownBesideTheFirstComputation() {
        // Given
        UUID person = personAtLevelThree();
        String[] levels = Results.all("2.34");
        levels[6] = "2.33"; // M.7: one hundredth below 78 percent in all

        // When
        JsonPath recorded = Results.post(officer, Results.of(person, "APL", register.today(), levels))
                .statusCode(201)
                .body("match.category", equalTo("KURANG_OPTIMAL"))
                .extract()
                .jsonPath();
        String result = recorded.getString("resultId");
        String first = recorded.getString("match.computationId");
        String why = text("/v1/matches/" + first + "/explanation");
        String objection = Results.post(
                        Tokens.objecting(AGENCY, person),
                        "/v1/assessment-results/" + result + "/objections",
                        Map.of("grounds", "Berita acara menyebut 2,34 untuk Mengelola Perubahan."))
                .statusCode(201)
                .extract()
                .path("objectionId");
        boolean stayed = current(person).getBoolean("underObjection");
        Results.post(judge, "/v1/objections/" + objection + "/resolution", upheld())
                .statusCode(200);
        JsonPath corrected = current(person);
        String second = corrected.getString("computationId");

        // Then
        assertThat(why).contains("77.97", "78", "Competency M.7");
        assertThat(stayed).isTrue();
        assertThat(corrected.getBoolean("underObjection")).isFalse();
        assertThat(corrected.getString("category")).isEqualTo("CUKUP_OPTIMAL");
        assertThat(second).isNotEqualTo(first);
        assertSideBySide(first, second);
        for (String computation : List.of(first, second)) {
            Results.post(officer, "/v1/matches/" + computation + "/verification", "")
                    .statusCode(200)
                    .body("verified", equalTo(true));
        }
        Results.get(officer, "/v1/matches/" + first)
                .body("jpmDisplay", comparesEqualTo(77.97f))
                .body("category", equalTo("KURANG_OPTIMAL"));
    }

    private void assertSideBySide(String first, String second) {
        JsonPath both = Results.get(officer, "/v1/matches/" + first + "/comparison?with=" + second)
                .statusCode(200)
                .body("earlier.category", equalTo("KURANG_OPTIMAL"))
                .body("later.category", equalTo("CUKUP_OPTIMAL"))
                .body("later.jpmDisplay", comparesEqualTo(78f))
                .extract()
                .jsonPath();
        String path = "competencies.find { it.competencyCode == 'M.7' }";
        assertThat(both.getList(path + ".reasons")).contains("REVISION");
        assertThat(both.getFloat(path + ".earlier.owned")).isEqualTo(2.33f);
        assertThat(both.getFloat(path + ".later.owned")).isEqualTo(2.34f);
        assertThat(text("/v1/matches/" + first + "/comparison?with=" + second)).contains("77.97", "78.00");
    }

    private UUID personAtLevelThree() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        return register.employee(AGENCY, null, position, "U.1");
    }

    private Map<String, Object> upheld() {
        Map<String, Object> content = Results.of(UUID.randomUUID(), "", register.today(), Results.all("2.34"));
        List.of("employee", "sourceReference", "providerCode").forEach(content::remove);
        return Map.of(
                "outcome",
                "UPHELD",
                "reason",
                "Berita acara menyebut 2,34.",
                "revision",
                Map.of("reason", "Salah ketik pada laporan.", "content", content));
    }

    private JsonPath current(UUID person) {
        return Results.get(officer, "/v1/employees/" + person + "/match")
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String text(String path) {
        return RestAssured.given()
                .urlEncodingEnabled(false)
                .auth()
                .oauth2(officer)
                .accept("text/plain")
                .header("Accept-Language", "id")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
