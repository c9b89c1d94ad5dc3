package id.asn.assessment.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases Y16 to Y19 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProviderTest {

    private static final String AGENCY = "PRO-1";

    @Inject
    Register register;

    private final String provider = "P-" + UUID.randomUUID().toString().substring(0, 8);
    private final String path = "/v1/assessment-providers/" + provider;
    private UUID employee = UUID.randomUUID();

    @BeforeEach
    void registered() {
        register.dictionary();
        employee = register.employee(AGENCY, null, register.position(AGENCY, "U.1", null), "U.1");
    }

    @Test
    void aProviderIsRegisteredAndSayingItAgainChangesNothing() {
        // When
        put(Map.of("name", "BPSDM", "accreditations", List.of(accreditation("B", LocalDate.of(2023, 1, 1)))))
                .statusCode(201)
                .header("Location", containsString(path))
                .header("ETag", "\"1\"")
                .body("accreditations[0].to", equalTo("2026-01-01"));

        // Then
        put(Map.of("name", "BPSDM", "accreditations", List.of(accreditation("B", LocalDate.of(2023, 1, 1)))))
                .statusCode(200)
                .header("ETag", "\"1\"");
        Results.get(Tokens.officer(AGENCY), path + "?asOf=2026-01-01")
                .statusCode(200)
                .body("accreditedOnDay.category", equalTo("B"));
        Results.get(Tokens.officer(AGENCY), path + "?asOf=2026-01-02")
                .statusCode(200)
                .body("accreditedOnDay", nullValue());
        Results.get(Tokens.officer(AGENCY), "/v1/assessment-providers?limit=500&asOf=2024-05-24")
                .statusCode(200)
                .body("items.providerCode", hasItem(provider));
    }

    @Test
    void everyVersionStaysAndIsAnsweredAsItWasKnown() {
        // Given
        String before = put(Map.of("name", "Old name", "accreditations", List.of()))
                .statusCode(201)
                .extract()
                .path("recordedAt");

        // When
        put(Map.of("name", "New name", "accreditations", List.of()))
                .statusCode(200)
                .header("ETag", "\"2\"");

        // Then
        Results.get(Tokens.officer(AGENCY), path + "?knownAt=" + before)
                .statusCode(200)
                .body("name", equalTo("Old name"));
        Results.get(Tokens.officer(AGENCY), path + "?knownAt=2020-01-01T00:00:00Z")
                .statusCode(404);
        Results.get(Tokens.officer(AGENCY), path + "/history")
                .statusCode(200)
                .body("items.name", equalTo(List.of("New name", "Old name")))
                .body("items.version", equalTo(List.of(2, 1)));
    }

    @Test
    void aStaleVersionIsRefused() {
        put(Map.of("name", "A", "accreditations", List.of())).statusCode(201);
        national()
                .header("If-Match", "\"7\"")
                .body(Map.of("name", "B", "accreditations", List.of()))
                .put(path)
                .then()
                .statusCode(412);
    }

    @Test
    void theNationRegistersAndNobodyElse() {
        String regional = TestTokens.subject("regional")
                .scopes("rules:write")
                .agencies(AGENCY)
                .token();
        Map<String, Object> body = Map.of("name", "A", "accreditations", List.of());
        as(regional).body(body).put(path).then().statusCode(403);
        as(Tokens.officer(AGENCY)).body(body).put(path).then().statusCode(403);
        Results.get(
                        TestTokens.subject("x")
                                .scopes("reports:aggregate")
                                .agencies("*")
                                .token(),
                        path)
                .statusCode(403);
        Results.get(Tokens.officer(AGENCY), path).statusCode(404);
        BadInput.assertRefusedCleanly("PUT", path, nationalToken());
    }

    @Test
    void everyFaultyAccreditationIsNamed() {
        put(Map.of(
                        "name",
                        "A",
                        "accreditations",
                        List.of(
                                accreditation("C", LocalDate.of(2023, 1, 1)),
                                accreditation("C", LocalDate.of(2024, 1, 1)),
                                accreditation("C", LocalDate.of(2025, 1, 1)))))
                .statusCode(422)
                .body("code", equalTo("ACCREDITATIONS_OVERLAP"))
                .body("errors", hasSize(2));
    }

    @Test
    void whatWasFoundIsFrozenOnTheResult() {
        // Given
        String early = record("1", "ASSESSMENT_CENTER", register.today());
        put(Map.of(
                        "name",
                        "A",
                        "accreditations",
                        List.of(accreditation("A", register.today().minusDays(10)))))
                .statusCode(201);

        // When
        String later = record("2", "ASSESSMENT_CENTER", register.today());
        String before = record("3", "ASSESSMENT_CENTER", register.today().minusDays(11));
        String superior = record("4", "SUPERIOR_RATING", register.today());

        // Then
        assertFound(early, "UNKNOWN", null);
        assertFound(later, "ACCREDITED", "A");
        assertFound(before, "NOT_ACCREDITED", null);
        assertFound(superior, "EXEMPT", null);
    }

    @Test
    void theSameResultSentAgainIsTheSameWhateverBecameOfTheProvider() {
        // Given
        String first = record("1", "ASSESSMENT_CENTER", register.today());
        put(Map.of("name", "A", "accreditations", List.of(accreditation("A", register.today()))))
                .statusCode(201);

        // When
        var again = Results.post(Tokens.officer(AGENCY), result("1", "ASSESSMENT_CENTER", register.today()));

        // Then
        again.statusCode(200).body("resultId", equalTo(first)).body("accreditation", equalTo("UNKNOWN"));
    }

    @Test
    void aStrictRuleRefusesResultsOfWhoIsNotAccredited() {
        // Given
        TestStack.database().asSuperuser("""
                update accreditation_requirement set effective_to = '2024-01-01' where method = 'PORTFOLIO'""");
        TestStack.database().asSuperuser("""
                insert into accreditation_requirement
                       (method, effective_from, requirement, rule_set, citation, certainty)
                values ('PORTFOLIO', '2024-01-01', 'REFUSE', 'STRICT', 'x', 'L')""");

        // Then
        Results.post(Tokens.officer(AGENCY), result("1", "PORTFOLIO", LocalDate.of(2024, 1, 1)))
                .statusCode(422)
                .body("code", equalTo("PROVIDER_NOT_ACCREDITED"))
                .body("errors[0].pointer", equalTo("/providerCode"));
        assertFound(record("2", "PORTFOLIO", LocalDate.of(2023, 12, 31)), "UNKNOWN", null);
        put(Map.of("name", "A", "accreditations", List.of(accreditation("C", LocalDate.of(2024, 1, 1)))))
                .statusCode(201);
        assertFound(record("1", "PORTFOLIO", LocalDate.of(2024, 1, 1)), "ACCREDITED", "C");
    }

    @Test
    void aCategoryThatIsLimitedIsFoundNotToFitTheTierHeld() {
        // Given
        TestStack.database().asSuperuser("""
                insert into accreditation_tier (category, tier, effective_from, effective_to, citation, certainty)
                values ('C', 'PENGAWAS', '2022-06-01', '2022-07-01', 'x', 'U')""");
        put(Map.of("name", "A", "accreditations", List.of(accreditation("C", LocalDate.of(2022, 1, 1)))))
                .statusCode(201);

        // Then
        assertFound(record("1", "TEST", LocalDate.of(2022, 6, 1)), "NOT_FOR_TIER", "C");
        assertFound(record("2", "TEST", LocalDate.of(2022, 7, 1)), "ACCREDITED", "C");
    }

    @Test
    void theRulesAreShownWithTheirCitations() {
        Results.get(Tokens.officer(AGENCY), "/v1/accreditation-rules")
                .statusCode(200)
                .body("validities.find { it.category == 'A' }.months", equalTo(60))
                .body("validities.find { it.category == 'A' }.certainty", equalTo("S"))
                .body("methods.find { it.method == 'MULTI_RATER' }.requirement", equalTo("EXEMPT"));
    }

    private String record(String reference, String method, LocalDate day) {
        return Results.post(Tokens.officer(AGENCY), result(reference, method, day))
                .statusCode(201)
                .extract()
                .path("resultId");
    }

    private Map<String, Object> result(String reference, String method, LocalDate day) {
        Map<String, Object> result = Results.of(employee, reference, day, Results.all("3"));
        result.put("providerCode", provider);
        result.put("method", method);
        return result;
    }

    private static void assertFound(String result, String state, @Nullable String category) {
        var found = Results.get(Tokens.officer(AGENCY), "/v1/assessment-results/" + result)
                .statusCode(200)
                .extract();
        assertThat(found.<String>path("accreditation.state")).isEqualTo(state);
        assertThat(found.<String>path("accreditation.category")).isEqualTo(category);
    }

    private static Map<String, Object> accreditation(String category, LocalDate from) {
        return Map.of("category", category, "from", from.toString(), "decision", "SK 45/2023");
    }

    private ValidatableResponse put(Object body) {
        return national().body(body).put(path).then();
    }

    private static RequestSpecification national() {
        return as(nationalToken());
    }

    private static String nationalToken() {
        return TestTokens.subject("national")
                .scopes("rules:write")
                .agencies("*")
                .token();
    }

    private static RequestSpecification as(String token) {
        return RestAssured.given().auth().oauth2(token).contentType(ContentType.JSON);
    }
}
