package id.asn.traininghours.provider;

import static id.asn.traininghours.fixture.Hours.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProvidersAndProgrammesTest {

    private final String code = "LEMDIK-" + UUID.randomUUID();

    @Test
    void accreditationIsAnsweredAsOfADay() {
        put(accredited("B", "2018-01-01", "2020-12-31"), accredited("A", "2021-01-01", "2025-12-31"));
        get("2020-12-31").body("accreditedOnDate.level", equalTo("B")).header("ETag", "\"1\"");
        get("2021-01-01")
                .body("accreditedOnDate.level", equalTo("A"))
                .body("accreditedOnDate.decision", equalTo("Keputusan A"));
        get("2026-01-01").body("accreditedOnDate", nullValue());
    }

    @Test
    void everyVersionStaysWithWhoRecordedIt() {
        // Given
        put(accredited("B", "2018-01-01", "2020-12-31"));
        String before = history().extract().path("items[0].changedAt");
        // When: the decision was recorded with a wrong end
        put(accredited("B", "2018-01-01", "2019-12-31")).header("ETag", "\"2\"");
        put(accredited("B", "2018-01-01", "2019-12-31"));
        // Then
        history()
                .body("items.provider.version", contains(2, 1))
                .body("items.changedBy", contains("ani", "ani"))
                .body("items[1].provider.accreditations[0].to", equalTo("2020-12-31"));
        get("2020-06-01").body("accreditedOnDate", nullValue());
        as("hours:read")
                .queryParam("asOf", "2020-06-01")
                .queryParam("knownAt", before)
                .get("/v1/training-providers/" + code)
                .then()
                .body("accreditedOnDate.level", equalTo("B"))
                .body("version", equalTo(1));
        as("hours:read")
                .queryParam("limit", 1)
                .queryParam("cursor", history(1).extract().<String>path("next"))
                .get("/v1/training-providers/" + code + "/history")
                .then()
                .body("items.provider.version", contains(1));
        as("hours:read").get("/v1/training-providers/nobody/history").then().statusCode(404);
    }

    @Test
    void listingsAreNarrowed() {
        put(accredited("A", "2021-01-01", "2025-12-31"));
        listed("accreditedOn", "2025-12-31").body("items.providerCode", hasItem(code));
        listed("accreditedOn", "2026-01-01").body("items.providerCode", not(hasItem(code)));
        listed("name", code.substring(8, 30).toUpperCase(java.util.Locale.ROOT))
                .body("items.providerCode", contains(code));
    }

    @Test
    void programmesHaveAHistoryAndFiltersToo() {
        // Given
        put(accredited("A", "2021-01-01", "2025-12-31"));
        String programme = "P-" + UUID.randomUUID();
        putProgramme(programme, 10).statusCode(201);
        putProgramme(programme, 12).statusCode(200).header("ETag", "\"2\"");
        // Then
        as("hours:read")
                .get("/v1/training-programmes/" + programme + "/history")
                .then()
                .body("items.programme.jp", contains(12.0f, 10.0f));
        as("hours:read")
                .queryParam("asOf", "2022-01-01")
                .get("/v1/training-programmes/" + programme)
                .then()
                .header("ETag", "\"2\"")
                .body("accreditedOnDate.decision", equalTo("Keputusan P"));
        for (Map<String, String> filter : List.of(
                Map.of("providerCode", code),
                Map.of("competencyCode", programme),
                Map.of("providerCode", code, "formCode", "KL10", "accreditedOn", "2022-01-01"))) {
            as("hours:read")
                    .queryParams(filter)
                    .get("/v1/training-programmes")
                    .then()
                    .body("items.programmeCode", contains(programme));
        }
        as("hours:read")
                .queryParams(Map.of("providerCode", code, "accreditedOn", "2023-01-01"))
                .get("/v1/training-programmes")
                .then()
                .body("items.programmeCode", not(hasItem(programme)));
    }

    private ValidatableResponse put(Map<?, ?>... accreditations) {
        return as("rules:write")
                .body(Map.of("name", "Lembaga " + code, "accreditations", List.of(accreditations)))
                .put("/v1/training-providers/" + code)
                .then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201));
    }

    private ValidatableResponse putProgramme(String programme, int jp) {
        return as("rules:write")
                .body(Map.of(
                        "providerCode",
                        code,
                        "title",
                        "Bimbingan teknis",
                        "formCode",
                        "KL10",
                        "jp",
                        jp,
                        "competencyCodes",
                        List.of(programme),
                        "accreditations",
                        List.of(Map.of("from", "2021-01-01", "to", "2022-12-31", "decision", "Keputusan P"))))
                .put("/v1/training-programmes/" + programme)
                .then();
    }

    private ValidatableResponse get(String asOf) {
        return as("hours:read")
                .queryParam("asOf", asOf)
                .get("/v1/training-providers/" + code)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse history() {
        return history(50);
    }

    private ValidatableResponse history(int limit) {
        return as("hours:read")
                .queryParam("limit", limit)
                .get("/v1/training-providers/" + code + "/history")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse listed(String filter, String value) {
        return as("hours:read")
                .queryParam(filter, value)
                .queryParam("limit", 500)
                .get("/v1/training-providers")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> accredited(String level, String from, String to) {
        return Map.of("level", level, "from", from, "to", to, "decision", "Keputusan " + level);
    }
}
