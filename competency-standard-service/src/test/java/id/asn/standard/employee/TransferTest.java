package id.asn.standard.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Standards;
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
class TransferTest {

    private static final String OLD = "TR00";
    private static final String NEW = "TR01";
    private static final String DAY = "2025-01-01";

    private String oldPosition = "";
    private String newPosition = "";

    @BeforeEach
    void agencies() {
        Api.register(OLD);
        Api.register(NEW);
        oldPosition = Api.registerPosition(OLD, "LAMA");
        newPosition = Api.registerPosition(NEW, "BARU");
    }

    @Test
    void aPersonWhoWasLetGoKeepsIdNipAndPastAndTheOldAgencyKeepsItsTime() {
        // Given
        String nip = nip(1);
        String id = registered("L-1", nip);
        release(id, NEW, DAY).statusCode(200).body("toAgencyCode", equalTo(NEW));

        // When
        ValidatableResponse taken = Employees.put(NEW, "N-1", arriving(nip));

        // Then
        taken.statusCode(200).body("employeeId", equalTo(id)).body("status", equalTo("UPDATED"));
        read(NEW, id, DAY)
                .body("agencyCode", equalTo(NEW))
                .body("externalRef", equalTo("N-1"))
                .body("placements.positionId", contains(newPosition));
        read(NEW, id, "2024-12-31").statusCode(404);
        read(OLD, id, "2024-12-31")
                .statusCode(200)
                .body("externalRef", equalTo("L-1"))
                .body("placements.positionId", contains(oldPosition))
                .body("employments.size()", equalTo(1));
        read(OLD, id, DAY).statusCode(404);
        people(OLD, "2024-12-31").body("items.employeeId", hasItem(id));
        people(OLD, DAY).body("items.employeeId", not(hasItem(id)));
        people(NEW, DAY).body("items.employeeId", hasItem(id));
        JsonNode event = Events.awaitOne(
                "employee.v1",
                id,
                data -> data.path("placements").size() == 2
                        && NEW.equals(data.path("agencyCode").asText()));
        EventContract.of("competency-standard-service", "employee.v1").assertValid(event);
        assertThat(event.path("placements"))
                .extracting(placement -> placement.path("agencyCode").asText())
                .containsExactly(OLD, NEW);
        assertThat(event.path("employments"))
                .extracting(employment -> employment.path("agencyCode").asText())
                .containsExactly(OLD, NEW);
        Employees.put(NEW, "N-1", arriving(nip)).body("status", equalTo("UNCHANGED"));
    }

    @Test
    void withoutReleaseTheNipIsRefusedAndTheTextSaysWhatToDoButNotWhere() {
        // Given
        String nip = nip(2);
        registered("L-2", nip);

        // When
        ValidatableResponse refused = Employees.put(NEW, "N-2", arriving(nip));

        // Then
        refused.statusCode(409).body("code", equalTo("NIP_HELD"));
        assertThat(refused.extract().asString())
                .contains("release")
                .doesNotContain(OLD)
                .doesNotContain(nip);
    }

    @Test
    void theOldPortalThatGoesOnSendingThePersonIsToldSo() {
        // Given
        String nip = nip(3);
        String id = registered("L-3", nip);
        release(id, NEW, DAY).statusCode(200);
        Employees.put(NEW, "N-3", arriving(nip)).statusCode(200);

        // When
        ValidatableResponse blind = Employees.put(OLD, "L-3", Employees.pns(nip, "LAMA"));

        // Then
        blind.statusCode(409).body("code", equalTo("EMPLOYEE_TRANSFERRED"));
    }

    @Test
    void aReleaseCanBeWithdrawnAndIsForTheNamedAgencyAndDayOnly() {
        // Given
        String nip = nip(4);
        String id = registered("L-4", nip);
        release(id, NEW, "2199-01-01").statusCode(200);
        Employees.put(NEW, "N-4", arriving(nip)).statusCode(409).body("code", equalTo("TRANSFER_LATER"));
        release(id, NEW, "2199-01-01").statusCode(200);
        release(id, NEW, DAY).statusCode(409).body("code", equalTo("TRANSFER_OPEN"));
        release(id, "NOWHERE", DAY).statusCode(422).body("code", equalTo("AGENCY_UNKNOWN"));

        // When
        Api.as(Api.portal(OLD)).delete("/v1/employees/{id}/transfer", id).then().statusCode(204);

        // Then
        Employees.put(NEW, "N-4", arriving(nip)).statusCode(409).body("code", equalTo("NIP_HELD"));
        Api.as(Api.portal(NEW)).delete("/v1/employees/{id}/transfer", id).then().statusCode(404);
        Employees.put(OLD, "L-4", Employees.pns(nip, "LAMA")).body("status", equalTo("UNCHANGED"));
    }

    @Test
    void aPlacementFromBeforeTheArrivalIsRefused() {
        // Given
        String nip = nip(5);
        release(registered("L-5", nip), NEW, DAY).statusCode(200);
        Employees.put(NEW, "N-5", arriving(nip)).statusCode(200);
        Map<String, Object> early = arriving(nip);
        early.put("placements", List.of(Employees.placement("BARU", "DEFINITIVE", "2024-06-01", null)));

        // When
        ValidatableResponse refused = Employees.put(NEW, "N-5", early);

        // Then
        refused.statusCode(422).body("errors.code", contains("PLACEMENT_ELSEWHERE"));
    }

    private static String nip(int serial) {
        return "1985031220100220%02d".formatted(serial);
    }

    private static String registered(String ref, String nip) {
        return Employees.put(OLD, ref, Employees.pns(nip, "LAMA"))
                .statusCode(201)
                .extract()
                .path("employeeId");
    }

    private static Map<String, Object> arriving(String nip) {
        Map<String, Object> employee = new LinkedHashMap<>(Employees.pns(nip, "BARU"));
        employee.put("placements", List.of(Employees.placement("BARU", "DEFINITIVE", DAY, null)));
        return employee;
    }

    private static ValidatableResponse release(String id, String to, String from) {
        return Api.as(Api.portal(OLD))
                .body(Map.of("toAgencyCode", to, "effectiveFrom", from, "legalBasis", Standards.decree("824/1")))
                .post("/v1/employees/{id}/transfer", id)
                .then();
    }

    private static ValidatableResponse read(String agency, String id, String asOf) {
        return Api.as(Api.portal(agency))
                .queryParam("asOf", asOf)
                .get("/v1/employees/{id}", id)
                .then();
    }

    private static ValidatableResponse people(String agency, String asOf) {
        return Api.as(Api.portal(agency))
                .queryParam("agency", agency)
                .queryParam("limit", 500)
                .queryParam("asOf", asOf)
                .get("/v1/employees")
                .then()
                .statusCode(200);
    }
}
