package id.asn.standard.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PositionTimeTravelTest {

    private static final String AGENCY = "P300";

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
    }

    @Test
    void aBackDatedCorrectionKeepsTheOldAnswerAndTheLaterState() {
        // Given
        String id = put("CORRECTED", "BKPSDM", "2021-01-01", null).extract().path("positionId");
        put("CORRECTED", "SEKDA", "2024-01-01", null);
        String before = Recorded.afterEverything();

        // When
        Map<String, Object> correction = Api.position("SEKDA", null);
        correction.put("title", "Kepala Bidang Mutasi");
        correction.put("effectiveFrom", "2021-01-01");
        put("CORRECTED", correction).statusCode(200).body("effectiveTo", equalTo("2024-01-01"));

        // Then
        on(id, "2022-05-24", null).body("title", equalTo("Kepala Bidang Mutasi"));
        on(id, "2022-05-24", before).body("title", equalTo("Kepala Bidang")).body("unitCode", equalTo("BKPSDM"));
        on(id, "2024-01-01", null).body("title", equalTo("Kepala Bidang"));
        on(id, "2022-05-24", "2020-01-01T00:00:00Z").statusCode(404);
    }

    @Test
    void aCorrectionOfAPeriodLeavesWhatCameBeforeAndAfter() {
        // Given
        String id = put("PERIOD", "BKPSDM", "2021-01-01", null).extract().path("positionId");

        // When
        put("PERIOD", "SEKDA", "2022-01-01", "2022-07-01").statusCode(200);

        // Then
        on(id, "2021-12-31", null).body("unitCode", equalTo("BKPSDM"));
        on(id, "2022-06-30", null).body("unitCode", equalTo("SEKDA"));
        on(id, "2022-07-01", null).body("unitCode", equalTo("BKPSDM")).body("effectiveTo", nullValue());
    }

    @Test
    void sendingAnOldStatementAgainChangesNothing() {
        // Given
        put("REPEATED", "BKPSDM", "2021-01-01", null);
        put("REPEATED", "SEKDA", "2024-01-01", null);

        // When
        ValidatableResponse again = put("REPEATED", "BKPSDM", "2021-01-01", null);

        // Then
        again.statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void anAbolishedPositionIsNotThereUntilItIsOpenedAgain() {
        // Given
        String id = put("ENDING", "BKPSDM", "2021-01-01", null).extract().path("positionId");
        String before = Recorded.afterEverything();

        // When
        abolish("ENDING", "2024-01-01")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("effectiveTo", equalTo("2024-01-01"));

        // Then
        abolish("ENDING", "2024-01-01").statusCode(200).header("ETag", "\"2\"");
        on(id, "2023-12-31", null).statusCode(200);
        on(id, "2024-01-01", null).statusCode(404);
        on(id, "2024-01-01", before).statusCode(200);
        put("ENDING", "BKPSDM", "2021-01-01", null).header("ETag", "\"2\"");
        put("ENDING", "SEKDA", "2025-01-01", null).statusCode(200).body("positionId", equalTo(id));
        on(id, "2024-06-01", null).statusCode(404);
        on(id, "2025-01-01", null).body("unitCode", equalTo("SEKDA"));
    }

    @Test
    void aPositionEndsNeitherBeforeItBeginsNorWhileItIsHeld() {
        // Given
        put("HELD", "BKPSDM", "2021-01-01", null);
        Employees.put(AGENCY, "R-HELD", Employees.pns(Employees.nip(3, 311), "HELD"))
                .statusCode(201);

        // When
        ValidatableResponse held = abolish("HELD", "2024-01-01");

        // Then
        held.statusCode(409).body("code", equalTo("POSITION_HELD"));
        abolish("HELD", "2021-01-01").statusCode(422).body("code", equalTo("POSITION_BEGINS_LATER"));
        abolish("NOPE", "2021-01-01").statusCode(404);
    }

    @Test
    void theHistoryShowsWhatWasBelievedAndWhile() {
        // Given
        String id = put("TOLD", "BKPSDM", "2021-01-01", null).extract().path("positionId");
        Recorded.afterEverything();
        put("TOLD", "SEKDA", "2024-01-01", null);

        // When
        ValidatableResponse history =
                Api.as(Api.portal(AGENCY)).get("/v1/positions/{id}/history", id).then();

        // Then
        history.statusCode(200)
                .body("items.unitCode", contains("BKPSDM", "BKPSDM", "SEKDA"))
                .body("items.effectiveTo", contains(null, "2024-01-01", null))
                .body("items.findAll { it.recordedTo == null }", hasSize(2));
        Api.as(Api.portal("P399")).get("/v1/positions/{id}/history", id).then().statusCode(404);
    }

    @Test
    void theEventCarriesEveryStateSoThatAReaderCanPlaceThePositionOnAnyDate() {
        // Given
        String id = put("EVENTFUL", "BKPSDM", "2021-01-01", null).extract().path("positionId");
        put("EVENTFUL", "SEKDA", "2024-01-01", null);

        // When
        put("EVENTFUL", "SEKDA", "2020-01-01", null);

        // Then
        JsonNode event = Events.awaitOne(
                "position.v1",
                AGENCY,
                data -> data.path("positionId").asText().equals(id)
                        && data.path("version").asInt() == 3);
        EventContract.of("competency-standard-service", "position.v1").assertValid(event);
        assertThat(event.path("states").findValuesAsText("unitCode")).containsExactly("SEKDA", "BKPSDM", "SEKDA");
        assertThat(event.path("effectiveFrom").asText()).isEqualTo("2024-01-01");
        abolish("EVENTFUL", "2025-01-01").statusCode(200);
        JsonNode last = Events.awaitOne(
                "position.v1",
                AGENCY,
                data -> data.path("positionId").asText().equals(id)
                        && data.path("version").asInt() == 4);
        EventContract.of("competency-standard-service", "position.v1").assertValid(last);
        assertThat(last.path("effectiveTo").asText()).isEqualTo("2025-01-01");
    }

    @Test
    void positionsAreFoundByUnitWithItsUnitsBelowTierGroupUrusanAndTitle() {
        // Given
        String agency = "P301";
        Api.register(agency);
        register(agency, "A", "SEKDA", "JPT_PRATAMA", "Sekretaris Daerah", "WNPD.01");
        register(agency, "B", "BKPSDM", "PENGAWAS", "Kepala Sub_Bidang 100%", "WPD.01");
        register(agency, "C", "BKPSDM", "ADMINISTRATOR", "Kepala Bidang", "WNPD.01");

        // When // Then
        codes(agency, Map.of("unit", "SEKDA")).body("items.positionCode", contains("A"));
        codes(agency, Map.of("unit", "SEKDA", "subtree", "true")).body("items.positionCode", contains("A", "B", "C"));
        codes(agency, Map.of("tier", "PENGAWAS")).body("items.positionCode", contains("B"));
        codes(agency, Map.of("tierGroup", "ADMINISTRASI"))
                .body("items.positionCode", containsInAnyOrder("B", "C"))
                .body("items.tierGroup", contains("ADMINISTRASI", "ADMINISTRASI"));
        codes(agency, Map.of("urusan", "WNPD.01")).body("items.positionCode", contains("A", "C"));
        codes(agency, Map.of("title", "sub_bidang 100%")).body("items.positionCode", contains("B"));
        codes(agency, Map.of("knownAt", "2020-01-01T00:00:00Z")).body("items", empty());
    }

    private static void register(String agency, String code, String unit, String tier, String title, String urusan) {
        Map<String, Object> position = Api.position(unit, null);
        position.put("tier", tier);
        position.put("title", title);
        position.put("urusanCodes", List.of(urusan));
        Api.as(Api.portal(agency))
                .body(position)
                .put("/v1/agencies/{agency}/positions/{code}", agency, code)
                .then()
                .statusCode(201);
    }

    private static ValidatableResponse codes(String agency, Map<String, String> filter) {
        return Api.as(Api.portal(agency))
                .queryParam("agency", agency)
                .queryParams(filter)
                .get("/v1/positions")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse put(String code, String unit, String from, @Nullable String to) {
        Map<String, Object> position = Api.position(unit, null);
        position.put("effectiveFrom", from);
        if (to != null) {
            position.put("effectiveTo", to);
        }
        return put(code, position);
    }

    private static ValidatableResponse put(String code, Map<String, Object> position) {
        return Api.as(Api.portal(AGENCY))
                .body(position)
                .put("/v1/agencies/{agency}/positions/{code}", AGENCY, code)
                .then();
    }

    private static ValidatableResponse abolish(String code, String from) {
        return Api.as(Api.portal(AGENCY))
                .body(Map.of("effectiveFrom", from))
                .post("/v1/agencies/{agency}/positions/{code}/abolition", AGENCY, code)
                .then();
    }

    private static ValidatableResponse on(String id, String asOf, @Nullable String knownAt) {
        var request = Api.as(Api.portal(AGENCY)).queryParam("asOf", asOf);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/v1/positions/{id}", id).then();
    }
}
