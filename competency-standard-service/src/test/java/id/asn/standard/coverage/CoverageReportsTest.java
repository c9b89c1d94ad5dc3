package id.asn.standard.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CoverageReportsTest {

    @Test
    void aNationalAgencyReadsFiguresOfAllAgenciesButNoPositions() {
        // Given
        Scene.play("C301", 1);
        Api.register("C302");

        // When
        ValidatableResponse page = Api.as(aggregate("*"))
                .queryParam("asOf", Scene.DAY)
                .queryParam("limit", 1)
                .queryParam("region", "33")
                .get("/v1/coverage/agencies")
                .then();
        ValidatableResponse rest = Api.as(aggregate("*"))
                .queryParam("asOf", Scene.DAY)
                .queryParam("cursor", page.extract().<String>path("next"))
                .get("/v1/coverage/agencies")
                .then();
        ValidatableResponse positions = Api.as(aggregate("*"))
                .queryParam("agency", "C301")
                .get("/v1/coverage/positions")
                .then();

        // Then
        page.statusCode(200)
                .body("items.agencyCode", contains("C301"))
                .body("items[0].figures.positions", equalTo(5))
                .body("items[0].figures.coveredShare", equalTo(60.00f))
                .body("items[0].basis.asOf", equalTo(Scene.DAY));
        assertThat(page.extract().header("Link")).contains("rel=\"next\"");
        rest.body("items.find { it.agencyCode == 'C302' }.figures.positions", equalTo(0));
        positions.statusCode(403);
    }

    @Test
    void aTokenOfOneAgencySeesThatOneOnly() {
        // Given
        Scene.play("C303", 3);
        Api.register("C304");

        // When
        ValidatableResponse page =
                Api.as(aggregate("C304")).get("/v1/coverage/agencies").then();
        ValidatableResponse elsewhere = Api.as(aggregate("C304"))
                .queryParam("region", "64")
                .get("/v1/coverage/agencies")
                .then();

        // Then
        page.body("items.agencyCode", contains("C304"));
        elsewhere.body("items.size()", equalTo(0));
    }

    @Test
    void theTrendIsWhatEachMonthsEndSays() {
        // Given
        Scene.play("C305", 5);

        // When
        JsonPath trend = Api.as(aggregate("C305"))
                .queryParam("agency", "C305")
                .queryParam("from", "2020-11")
                .queryParam("to", "2022-01")
                .get("/v1/coverage/trend")
                .jsonPath();

        // Then
        assertThat(trend.getList("points")).hasSize(15);
        assertThat(trend.getString("points[0].asOf")).isEqualTo("2020-11-30");
        assertThat(trend.getInt("points[0].positions")).isZero();
        assertThat(trend.<Object>get("points[0].coveredShare")).isNull();
        for (String day : List.of("2021-01-31", "2021-02-28", "2021-11-30", "2021-12-31", "2022-01-31")) {
            String point = "points.find { it.asOf == '" + day + "' }.";
            Api.as(Api.portal("C305"))
                    .queryParam("agency", "C305")
                    .queryParam("asOf", day)
                    .get("/v1/coverage")
                    .then()
                    .body("positions", equalTo(trend.getInt(point + "positions")))
                    .body("withEnactedStandard", equalTo(trend.getInt(point + "withEnactedStandard")))
                    .body("figures.coveredShare", equalTo(trend.getFloat(point + "coveredShare")));
        }
    }

    @Test
    void theTrendOfAUnitAddsWhatLiesBelowWhenAskedAndKeepsWhatWasKnown() {
        // Given
        Scene.play("C306", 6);
        String then = Recorded.afterEverything();
        Scene.position("C306", "P7", "BKPSDM", "Arsiparis", List.of("WNPD.01"));

        // When
        JsonPath own = trend("C306", "OWN", then);
        JsonPath subtree = trend("C306", "SUBTREE", then);
        JsonPath now = trend("C306", "SUBTREE", "");

        // Then
        assertThat(own.getInt("points[0].positions")).isEqualTo(2);
        assertThat(subtree.getInt("points[0].positions")).isEqualTo(5);
        assertThat(now.getInt("points[0].positions")).isEqualTo(6);
    }

    @ParameterizedTest
    @CsvSource({"2022-13,2022-14", "2022-02,2022-01", "2000-01,2020-01", "yesterday,2020-01"})
    void monthsThatAreNoneAreRefused(String from, String to) {
        // Given
        String token = aggregate("C301");

        // When
        ValidatableResponse answer = Api.as(token)
                .queryParam("agency", "C301")
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/coverage/trend")
                .then();

        // Then
        answer.statusCode(400).body("code", equalTo("VALIDATION"));
    }

    private static JsonPath trend(String agency, String scope, String knownAt) {
        return Api.as(Api.portal(agency))
                .queryParam("agency", agency)
                .queryParam("unit", "SEKDA")
                .queryParam("unitScope", scope)
                .queryParam("from", "2022-01")
                .queryParam("to", "2022-01")
                .queryParam("knownAt", knownAt)
                .get("/v1/coverage/trend")
                .jsonPath();
    }

    private static String aggregate(String agencies) {
        return TestTokens.subject("kemenpanrb")
                .scopes("reports:aggregate")
                .agencies(agencies)
                .token();
    }
}
