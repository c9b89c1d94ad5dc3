package id.asn.standard.employee;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PlacementChangesTest {

    private static final String AGENCY = "PC00";

    private String kabid = "";
    private String kasubid = "";

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        kabid = Api.registerPosition(AGENCY, "KABID");
        kasubid = Api.registerPosition(AGENCY, "KASUBID");
    }

    @Test
    void aNewPlacementEndsTheOneBeforeAndSayingItAgainChangesNothing() {
        // Given
        String id = person("Q-1", 1);
        String before = Recorded.afterEverything();
        List<Map<String, Object>> move = List.of(item("Q-1", "KASUBID", "DEFINITIVE", "2023-01-01", null));

        // When
        send(move).statusCode(200).body("items.status", contains("UPDATED")).body("items.employeeId", contains(id));

        // Then
        placed(id, "2022-12-31", null).body("placements.positionId", contains(kabid));
        placed(id, "2023-01-01", null).body("placements.positionId", contains(kasubid));
        placed(id, "2023-01-01", before).body("placements.positionId", contains(kabid));
        send(move).body("items.status", contains("UNCHANGED"));
        Events.awaitOne("employee.v1", id, data -> data.path("version").asLong() == 2);
    }

    @Test
    void placementsOfAFileInAnyOrderJoinIntoOneHistory() {
        // Given
        String id = person("Q-2", 2);
        Map<String, Object> byNip = item(null, "KASUBID", "DEFINITIVE", "2022-01-01", null);
        byNip.put("nip", Employees.nip(9, 2));

        // When
        send(List.of(
                        item("Q-2", "KABID", "DEFINITIVE", "2024-01-01", null),
                        byNip,
                        item("Q-2", "KASUBID", "ACTING", "2023-01-01", "2023-07-01")))
                .body("items.status", contains("UPDATED", "UPDATED", "UPDATED"));

        // Then
        placed(id, "2021-06-01", null).body("placements.positionId", contains(kabid));
        placed(id, "2023-02-01", null).body("placements.kind", contains("DEFINITIVE", "ACTING"));
        placed(id, "2023-07-01", null).body("placements.positionId", contains(kasubid));
        placed(id, "2024-01-01", null).body("placements.positionId", contains(kabid));
    }

    @Test
    void placementsAreEndedCorrectedAndCancelled() {
        // Given
        String id = person("Q-3", 3);
        send(List.of(item("Q-3", "KASUBID", "ACTING", "2022-01-01", null))).statusCode(200);
        Map<String, Object> cancelled = item("Q-3", "KASUBID", "ACTING", "2022-01-01", null);
        cancelled.put("cancelled", true);

        // When
        send(List.of(item("Q-3", "KASUBID", "DEFINITIVE", "2021-02-01", "2023-01-01"), cancelled))
                .body("items.status", contains("UPDATED", "UPDATED"));

        // Then
        placed(id, "2022-06-01", null).body("placements.positionId", contains(kasubid));
        placed(id, "2023-01-01", null).body("placements.size()", equalTo(0));
    }

    @Test
    void whatCannotBeIsRefusedByItself() {
        // Given
        person("Q-4", 4);
        Map<String, Object> both = item("Q-4", "KABID", "ACTING", "2022-01-01", null);
        both.put("nip", Employees.nip(9, 4));

        // When
        ValidatableResponse answer = send(List.of(
                item("NOBODY", "KABID", "DEFINITIVE", "2022-01-01", null),
                both,
                item("Q-4", "NOPE", "DEFINITIVE", "2022-01-01", "2021-01-01"),
                item("Q-4", "KASUBID", "DEFINITIVE", "2022-01-01", "2024-01-01"),
                item("Q-4", "KABID", "DEFINITIVE", "2023-01-01", null)));

        // Then
        answer.statusCode(200)
                .body("items[0].problem.errors.code", contains("EMPLOYEE_UNKNOWN"))
                .body("items[1].problem.errors.code", contains("PERSON_REFERENCE"))
                .body("items[2].problem.errors.code", contains("PERIOD_EMPTY", "POSITION_UNKNOWN"))
                .body("items[3].problem.code", equalTo("PLACEMENT_OVERLAP"))
                .body("items[4].status", equalTo("UPDATED"));
    }

    private static String person(String ref, int serial) {
        return Employees.put(AGENCY, ref, Employees.pns(Employees.nip(9, serial), "KABID"))
                .statusCode(201)
                .extract()
                .path("employeeId");
    }

    private static Map<String, Object> item(
            @Nullable String ref, String position, String kind, String from, @Nullable String to) {
        Map<String, Object> item = new LinkedHashMap<>(Employees.placement(position, kind, from, to));
        if (ref != null) {
            item.put("externalRef", ref);
        }
        return item;
    }

    private static ValidatableResponse send(List<Map<String, Object>> items) {
        return Api.as(Api.portal(AGENCY))
                .body(Map.of("items", items))
                .post("/v1/agencies/{agency}/placements/batch", AGENCY)
                .then();
    }

    private static ValidatableResponse placed(String id, String asOf, @Nullable String knownAt) {
        var request = Api.as(Api.portal(AGENCY)).queryParam("asOf", asOf);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/v1/employees/{id}", id).then();
    }
}
