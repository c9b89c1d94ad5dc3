package id.asn.standard.bulk;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BatchModesTest {

    private static final String AGENCY = "BM00";

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        Api.registerPosition(AGENCY, "KABID");
    }

    @Test
    void anAtomicBatchWithABadItemKeepsNothingAndNamesEveryError() {
        // Given
        Map<String, Object> bad = item("A-2", 2, "NOPE");
        Map<String, Object> unreadable = item("A-3", 3, "KABID");
        unreadable.put("nip", "1");

        // When
        ValidatableResponse answer =
                send(people().queryParam("mode", "atomic"), List.of(item("A-1", 1, "KABID"), bad, unreadable));

        // Then
        answer.statusCode(422)
                .body("code", equalTo("BATCH_REFUSED"))
                .body("errors.pointer", contains("/items/1/placements/0/positionCode", "/items/2/nip"));
        Employees.put(AGENCY, "A-1", Employees.pns(Employees.nip(7, 1), "KABID"))
                .statusCode(201);
    }

    @Test
    void anAtomicBatchOfGoodItemsIsKept() {
        // Given
        List<Map<String, Object>> good = List.of(item("B-1", 11, "KABID"), item("B-2", 12, "KABID"));

        // When
        ValidatableResponse answer = send(people().queryParam("mode", "atomic"), good);

        // Then
        answer.statusCode(200).body("items.status", contains("CREATED", "CREATED"));
        send(people(), good).body("items.status", contains("UNCHANGED", "UNCHANGED"));
    }

    @Test
    void aTrialSaysWhatWouldBecomeOfEachAndKeepsNothing() {
        // Given
        List<Map<String, Object>> items = List.of(item("C-1", 21, "KABID"), item("C-2", 22, "NOPE"));

        // When
        ValidatableResponse answer = send(people().queryParam("validateOnly", true), items);

        // Then
        answer.statusCode(200)
                .body("items.status", contains("CREATED", "REJECTED"))
                .body("items[0].employeeId", nullValue());
        send(people(), items).statusCode(200).body("items.status", contains("CREATED", "REJECTED"));
    }

    @Test
    void positionsAreTakenTheSameWay() {
        // Given
        Map<String, Object> good = Api.position("BKPSDM", null);
        good.put("positionCode", "D-1");
        Map<String, Object> bad = Api.position("NOWHERE", null);
        bad.put("positionCode", "D-2");

        // When
        ValidatableResponse trial = send(positions().queryParam("validateOnly", true), List.of(good, bad));
        ValidatableResponse atomic = send(positions().queryParam("mode", "atomic"), List.of(good, bad));

        // Then
        trial.statusCode(200).body("items.status", contains("CREATED", "REJECTED"));
        atomic.statusCode(422).body("errors.pointer", hasItem("/items/1/unitCode"));
        send(positions(), List.of(good)).body("items.status", contains("CREATED"));
    }

    @Test
    void aModeThatDoesNotExistIsAWrongParameter() {
        // Given
        RequestSpecification request = people().queryParam("mode", "sometimes");

        // When
        ValidatableResponse answer = send(request, List.of(item("E-1", 31, "KABID")));

        // Then
        answer.statusCode(400).body("errors[0].pointer", equalTo("/mode"));
    }

    private static Map<String, Object> item(String ref, int serial, String position) {
        Map<String, Object> item = Employees.pns(Employees.nip(7, serial), position);
        item.put("externalRef", ref);
        return item;
    }

    private static RequestSpecification people() {
        return Api.as(Api.portal(AGENCY)).basePath("/v1/agencies/" + AGENCY + "/employees");
    }

    private static RequestSpecification positions() {
        return Api.as(Api.portal(AGENCY)).basePath("/v1/agencies/" + AGENCY + "/positions");
    }

    private static ValidatableResponse send(RequestSpecification request, List<Map<String, Object>> items) {
        return request.body(Map.of("items", items)).post("/batch").then();
    }
}
