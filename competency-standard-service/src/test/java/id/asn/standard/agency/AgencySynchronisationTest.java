package id.asn.standard.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AgencySynchronisationTest {

    @Test
    void anAgencyIsRegisteredOnceAndSayingTheSameAgainChangesNothing() {
        // Given
        String agency = "A100";
        Map<String, Object> profile = Map.of("name", "Kabupaten Tegal", "kind", "REGENCY", "regionCode", "33.28");
        put(agency, profile).statusCode(201).header("ETag", "\"1\"");

        // When
        ValidatableResponse again = put(agency, profile);

        // Then
        again.statusCode(200).header("ETag", "\"1\"");
        put(agency, Map.of("name", "Pemkab Tegal", "kind", "REGENCY", "regionCode", "33.28"))
                .statusCode(200)
                .header("ETag", "\"2\"");
        Events.awaitOne("agency.v1", agency, data -> data.path("version").asLong() == 2);
        assertThat(Events.present("agency.v1", agency)).hasSize(2);
    }

    @Test
    void aUnitThatVanishesIsClosedAndToldSo() {
        // Given
        String agency = "A101";
        Api.register(agency);

        // When
        ValidatableResponse answer = putUnits(agency, List.of(Api.unit("SEKDA", null), Api.unit("DINKES", "SEKDA")));

        // Then
        answer.statusCode(200)
                .body("units.unitCode", contains("BKPSDM", "DINKES", "SEKDA"))
                .body("units[0].closed", equalTo(true))
                .body("units[1].closed", nullValue());
        JsonNode event =
                Events.awaitOne("agency.v1", agency, data -> data.path("units").size() == 3);
        EventContract.of("competency-standard-service", "agency.v1").assertValid(event);
        assertThat(event.path("units").get(0).path("closed").asBoolean()).isTrue();
    }

    @Test
    void theSameTreeAgainGivesNeitherVersionNorEvent() {
        // Given
        String agency = "A102";
        Api.register(agency);

        // When
        ValidatableResponse again = putUnits(agency, List.of(Api.unit("BKPSDM", "SEKDA"), Api.unit("SEKDA", null)));

        // Then
        again.statusCode(200).header("ETag", "\"2\"");
        Events.awaitOne("agency.v1", agency, data -> data.path("version").asLong() == 2);
        assertThat(Events.present("agency.v1", agency)).hasSize(2);
    }

    @Test
    void aBrokenTreeIsRefusedWithEveryPlaceAndNothingChanges() {
        // Given
        String agency = "A103";
        Api.register(agency);

        // When
        ValidatableResponse answer = putUnits(
                agency,
                List.of(
                        Api.unit("A", "B"),
                        Api.unit("B", "A"),
                        Api.unit("C", "NOPE"),
                        Api.unit("D", null),
                        Api.unit("D", null)));

        // Then
        answer.statusCode(422)
                .body("code", equalTo("UNIT_TREE_INVALID"))
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/units/0/parentUnitCode",
                                "/units/1/parentUnitCode",
                                "/units/2/parentUnitCode",
                                "/units/4/unitCode"));
        Api.as(Api.portal(agency))
                .get("/v1/agencies/{agency}/units", agency)
                .then()
                .body("units.unitCode", contains("BKPSDM", "SEKDA"));
    }

    @Test
    void aRegionalGovernmentNeedsARegionOfItsKind() {
        // Given
        Map<String, Object> unknown = Map.of("name", "X", "kind", "REGENCY", "regionCode", "99.99");
        Map<String, Object> missing = Map.of("name", "X", "kind", "REGENCY");
        Map<String, Object> province = Map.of("name", "X", "kind", "REGENCY", "regionCode", "33");

        // When
        List<String> codes = List.of(unknown, missing, province).stream()
                .map(profile -> put("A104", profile).statusCode(422).extract().<String>path("code"))
                .toList();

        // Then
        assertThat(codes).containsExactly("REGION_UNKNOWN", "REGION_REQUIRED", "REGION_KIND");
    }

    @Test
    void anAgencyOutsideTheTokenIsNotThere() {
        // Given
        Api.register("A105");
        String stranger = Api.portal("A106");

        // When
        ValidatableResponse read = Api.as(stranger).get("/v1/agencies/A105").then();
        ValidatableResponse write = Api.as(stranger)
                .body(Map.of("name", "X", "kind", "CENTRAL"))
                .put("/v1/agencies/A105")
                .then();

        // Then
        read.statusCode(404).body("code", equalTo("NOT_FOUND"));
        write.statusCode(404);
        Api.as(stranger).get("/v1/agencies").then().body("items.size()", equalTo(0));
    }

    @Test
    void aReaderThatHoldsTheVersionGetsNoBodyAndAStaleWriterIsRefused() {
        // Given
        Api.register("A107");

        // When
        ValidatableResponse read = Api.as(Api.portal("A107"))
                .header("If-None-Match", "\"2\"")
                .get("/v1/agencies/A107")
                .then();
        ValidatableResponse write = Api.as(Api.portal("A107"))
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "X", "kind", "CENTRAL"))
                .put("/v1/agencies/A107")
                .then();

        // Then
        read.statusCode(304);
        write.statusCode(412);
    }

    private static ValidatableResponse put(String agency, Map<String, Object> profile) {
        return Api.as(Api.portal(agency))
                .body(profile)
                .put("/v1/agencies/{code}", agency)
                .then();
    }

    private static ValidatableResponse putUnits(String agency, List<Map<String, Object>> units) {
        return Api.as(Api.portal(agency))
                .body(Map.of("units", units))
                .put("/v1/agencies/{code}/units", agency)
                .then();
    }
}
