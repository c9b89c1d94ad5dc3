package id.asn.standard.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Recorded;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CoverageFindingsTest {

    private static final Map<String, String> FIGURE_OF_FINDING = Map.of(
            "NO_STANDARD", "withoutEnactedStandard",
            "OUTDATED", "outdated",
            "NO_TECHNICAL", "withoutTechnical",
            "URUSAN_WITHOUT_TECHNICAL", "urusanWithoutTechnical",
            "NO_INDICATORS", "withoutIndicators",
            "NO_PERFORMANCE_INDICATORS", "withoutPerformanceIndicators",
            "DRAFT_UNDER_WAY", "draftsUnderWay");

    @Test
    void everyFindingIsCountedOnItsOwn() {
        // Given
        Scene.play("C201", 1);

        // When
        ValidatableResponse coverage =
                Scene.asking("C201").get("/v1/coverage").then().statusCode(200);

        // Then
        coverage.body("positions", equalTo(5))
                .body("figures.withEnactedStandard", equalTo(3))
                .body("figures.withoutEnactedStandard", equalTo(2))
                .body("figures.coveredShare", equalTo(60.00f))
                .body("figures.outdated", equalTo(1))
                .body("figures.withoutTechnical", equalTo(0))
                .body("figures.urusanWithoutTechnical", equalTo(1))
                .body("figures.withoutIndicators", equalTo(1))
                .body("figures.withoutPerformanceIndicators", equalTo(1))
                .body("figures.draftsUnderWay", equalTo(1))
                .body("figures.holdersWithoutStandard", equalTo(1))
                .body("ageRule.version", equalTo("STANDARD_AGE/1"))
                .body("ageRule.certainty", equalTo("UNSURE"))
                .body("units.find { it.unitCode == 'SEKDA' }.own.positions", equalTo(2))
                .body("units.find { it.unitCode == 'SEKDA' }.subtree.positions", equalTo(5))
                .body("units.find { it.unitCode == 'SEKDA' }.subtree.coveredShare", equalTo(60.00f))
                .body("units.find { it.unitCode == 'BKPSDM' }.subtree.coveredShare", equalTo(66.67f));
    }

    @Test
    void unitsSumToTheAgencyAndEachFigureHasAsManyRowsBehindIt() {
        // Given
        Scene.play("C202", 2);

        // When
        JsonPath coverage = Scene.asking("C202").get("/v1/coverage").jsonPath();

        // Then
        Map<String, Object> total = coverage.getMap("figures");
        total.keySet().stream()
                .filter(key -> !key.equals("coveredShare"))
                .forEach(key -> assertThat(coverage.getList("units.own." + key, Integer.class).stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .as(key)
                        .isEqualTo(total.get(key)));
        FIGURE_OF_FINDING.forEach((finding, figure) -> {
            assertThat(codes("C202", Map.of("finding", finding)))
                    .as(finding)
                    .hasSize(coverage.getInt("figures." + figure));
            for (String scope : List.of("OWN", "SUBTREE")) {
                String of = "units.find { it.unitCode == 'SEKDA' }." + scope.toLowerCase(Locale.ROOT) + "." + figure;
                assertThat(codes("C202", Map.of("finding", finding, "unit", "SEKDA", "unitScope", scope)))
                        .as(finding + " " + scope)
                        .hasSize(coverage.getInt(of));
            }
        });
        assertThat(codes("C202", Map.of())).containsExactly("P1", "P2", "P3", "P4", "P5");
    }

    @Test
    void aRowSaysWhatIsMissing() {
        // Given
        Scene.play("C203", 3);

        // When
        ValidatableResponse rows =
                Scene.asking("C203").get("/v1/coverage/positions").then().statusCode(200);

        // Then
        rows.body("items[0].findings", contains("OUTDATED", "NO_PERFORMANCE_INDICATORS"))
                .body("items[1].competenciesWithoutIndicators", contains("M.2/4"))
                .body("items[2].urusanMissing", contains("WNPD.02"))
                .body("items[3].findings", contains("NO_STANDARD", "DRAFT_UNDER_WAY"))
                .body("items[3].holdersWithoutStandard", equalTo(1))
                .body("items[4].basis.rule", equalTo("STANDARD_AGE/1"));
    }

    @Test
    void ageIsCountedFromTheDayInEffectAndTheCallerMayChooseTheYears() {
        // Given
        Scene.play("C204", 4);

        // When
        List<String> sevenYearsOnTheDay = codes("C204", Map.of("finding", "OUTDATED", "olderThanYears", 7));
        List<String> moreThanTwo = codes("C204", Map.of("finding", "OUTDATED", "olderThanYears", 2));
        ValidatableResponse chosen = Scene.asking("C204")
                .queryParam("olderThanYears", 1)
                .get("/v1/coverage")
                .then();

        // Then
        assertThat(sevenYearsOnTheDay).isEmpty();
        assertThat(moreThanTwo).containsExactly("P1");
        chosen.body("figures.outdated", equalTo(2)).body("ageRule.version", equalTo("CALLER"));
    }

    @Test
    void whatIsRecordedLaterDoesNotMoveWhatWasKnownThen() {
        // Given
        Scene.play("C205", 5);
        String then = Recorded.afterEverything();
        String before = known("C205", then);

        // When
        String position = Scene.position("C205", "P6", "SEKDA", "Arsiparis", List.of("WNPD.01"));
        Scene.enact("C205", Standards.complete(position, 3), "800/6", "2021-06-01");

        // Then
        assertThat(known("C205", then)).isEqualTo(before);
        Scene.asking("C205").get("/v1/coverage").then().body("positions", equalTo(6));
        Scene.asking("C205")
                .queryParam("knownAt", "2001-01-01T00:00:00Z")
                .get("/v1/coverage")
                .then()
                .body("positions", equalTo(0))
                .body("figures.draftsUnderWay", equalTo(0));
    }

    @Test
    void anotherAgencyOrUnitIsNotThere() {
        // Given
        Scene.play("C206", 6);

        // When
        ValidatableResponse foreign = Api.as(Api.portal("C201"))
                .queryParam("agency", "C206")
                .get("/v1/coverage/positions")
                .then();
        ValidatableResponse unit = Scene.asking("C206")
                .queryParam("unit", "NOWHERE")
                .get("/v1/coverage/positions")
                .then();
        ValidatableResponse years = Scene.asking("C206")
                .queryParam("olderThanYears", 0)
                .get("/v1/coverage")
                .then();

        // Then
        foreign.statusCode(404);
        unit.statusCode(404);
        years.statusCode(400).body("errors[0].pointer", equalTo("/olderThanYears"));
    }

    private static String known(String agency, String instant) {
        return Scene.asking(agency)
                .queryParam("knownAt", instant)
                .get("/v1/coverage")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** Of all pages, two rows a page. */
    private static List<String> codes(String agency, Map<String, ?> parameters) {
        List<String> codes = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Scene.asking(agency)
                    .queryParams(parameters)
                    .queryParam("limit", 2)
                    .queryParam("cursor", cursor)
                    .get("/v1/coverage/positions")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            codes.addAll(page.getList("items.positionCode", String.class));
            cursor = page.getString("next");
        }
        return codes;
    }
}
