package id.asn.standard.position;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PositionSynchronisationTest {

    private static final String AGENCY = "P100";

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
    }

    @Test
    void aPositionIsTakenOverOnceAndPublishedWithItsSuperior() {
        // Given
        String head = Api.registerPosition(AGENCY, "HEAD");

        // When
        ValidatableResponse answer = put("SUB", Api.position("BKPSDM", "HEAD"));

        // Then
        String id = answer.statusCode(201)
                .body("reportsToPositionCode", equalTo("HEAD"))
                .extract()
                .path("positionId");
        put("SUB", Api.position("BKPSDM", "HEAD")).statusCode(200).header("ETag", "\"1\"");
        JsonNode event = Events.awaitOne("position.v1", id);
        EventContract.of("competency-standard-service", "position.v1").assertValid(event);
        assertThat(event.path("reportsToPositionId").asText()).isEqualTo(head);
        put("LAST", Api.position("BKPSDM", null)).statusCode(201);
        Events.awaitOne(
                "position.v1",
                AGENCY,
                data -> data.path("positionCode").asText().equals("LAST"));
        assertThat(Events.present("position.v1", id)).hasSize(1);
    }

    @Test
    void aChangeHoldsFromItsDateOnAndTheEarlierUnitStaysReadable() {
        // Given
        String id = Api.registerPosition(AGENCY, "MOVING");
        Map<String, Object> moved = Api.position("SEKDA", null);
        moved.put("effectiveFrom", "2024-01-01");

        // When
        put("MOVING", moved).statusCode(200).header("ETag", "\"2\"");

        // Then
        unitOn(id, "2020-01-01", "BKPSDM");
        unitOn(id, "2023-12-31", "BKPSDM");
        unitOn(id, "2024-01-01", "SEKDA");
    }

    @Test
    void aBatchTakesTheGoodOnesAndSaysWhyNotOfEachBadOne() {
        // Given
        List<Object> items = List.of(
                item("B-1", Api.position("BKPSDM", "B-2")),
                item("B-2", Api.position("BKPSDM", null)),
                item("B-3", Api.position("NOPE", null)),
                item("B-4", Api.position("BKPSDM", "B-3")),
                item("B-5", Api.position("BKPSDM", "B-6")),
                item("B-6", Api.position("BKPSDM", "B-5")),
                item("B-1", Api.position("BKPSDM", null)),
                Map.of("positionCode", "B-7", "religion", "x"),
                Map.of("positionCode", "B-8"),
                "text");

        // When
        ValidatableResponse answer = Api.as(Api.portal(AGENCY))
                .body(Map.of("items", items))
                .post("/v1/agencies/{agency}/positions/batch", AGENCY)
                .then();

        // Then
        answer.statusCode(200)
                .body("items.index", contains(0, 1, 2, 3, 4, 5, 6, 7, 8, 9))
                .body(
                        "items.status",
                        contains(
                                "CREATED",
                                "CREATED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED",
                                "REJECTED"))
                .body("items[2].problem.errors[0].code", equalTo("UNIT_UNKNOWN"))
                .body("items[3].problem.errors[0].code", equalTo("SUPERIOR_UNKNOWN"))
                .body("items[4].problem.errors[0].code", equalTo("REPORTING_CYCLE"))
                .body("items[6].problem.code", equalTo("ITEM_REPEATED"))
                .body("items[7].problem.code", equalTo("UNKNOWN_FIELD"))
                .body("items[8].problem.code", equalTo("VALIDATION"))
                .body("items[9].problem.code", equalTo("WRONG_TYPE"));
    }

    @Test
    void aPositionOfAnotherAgencyIsNotThere() {
        // Given
        String id = Api.registerPosition(AGENCY, "SECRET");

        // When
        ValidatableResponse answer =
                Api.as(Api.portal("P999")).get("/v1/positions/{id}", id).then();

        // Then
        answer.statusCode(404);
        Api.as(Api.portal("P999"))
                .queryParam("agency", AGENCY)
                .get("/v1/positions")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> item(String code, Map<String, Object> position) {
        Map<String, Object> item = new LinkedHashMap<>(position);
        item.put("positionCode", code);
        return item;
    }

    private static ValidatableResponse put(String code, Map<String, Object> position) {
        return Api.as(Api.portal(AGENCY))
                .body(position)
                .put("/v1/agencies/{agency}/positions/{code}", AGENCY, code)
                .then();
    }

    private static void unitOn(String id, String date, String unit) {
        Api.as(Api.portal(AGENCY))
                .queryParam("asOf", date)
                .get("/v1/positions/{id}", id)
                .then()
                .body("unitCode", equalTo(unit));
    }
}
