package id.asn.standard.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EmployeeOverTimeTest {

    private static final String AGENCY = "OT00";

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        Api.registerPosition(AGENCY, "KABID");
        Api.registerPosition(AGENCY, "KASUBID");
    }

    @Test
    void aPppkWhoBecomesPnsKeepsTheContractTheOldNipAndTheId() {
        // Given
        String old = Employees.nip(8, 1);
        String present = Employees.nip(8, 2);
        String id = put("P-1", pppk(old, "2021-03-01", "2021-03-01", "2026-03-01"))
                .statusCode(201)
                .extract()
                .path("employeeId");
        Map<String, Object> pns = Employees.pns(present, "KABID");
        pns.put("employedFrom", "2024-02-01");

        // When
        put("P-1", pns).statusCode(200).body("employeeId", equalTo(id));

        // Then
        read(id, "2023-12-31", null)
                .body("employmentKind", equalTo("PPPK"))
                .body("nip", equalTo(old))
                .body("employedTo", equalTo("2024-02-01"))
                .body("contractTo", equalTo("2026-03-01"));
        read(id, "2024-02-01", null)
                .body("employmentKind", equalTo("PNS"))
                .body("nip", equalTo(present))
                .body("identifiers.nip", contains(old, present))
                .body("identifiers[1].from", equalTo("2024-02-01"))
                .body("employments.employmentKind", contains("PPPK", "PNS"));
        lookup(old).body("items[0].employeeId", equalTo(id)).body("items[0].to", equalTo("2024-02-01"));
        lookup(present).body("items[0].employeeId", equalTo(id)).body("items[0].to", nullValue());
        JsonNode event =
                Events.awaitOne("employee.v1", id, data -> data.path("version").asLong() == 2);
        EventContract.of("competency-standard-service", "employee.v1").assertValid(event);
        assertThat(event.path("employments"))
                .extracting(
                        span -> span.path("employmentKind").asText(),
                        span -> span.path("from").asText(),
                        span -> span.path("to").asText())
                .containsExactly(tuple("PPPK", "", "2024-02-01"), tuple("PNS", "2024-02-01", ""));
        assertThat(event.toString()).doesNotContain(old).doesNotContain(present);
    }

    @Test
    void aRenewedContractLeavesTheFormerOneReadable() {
        // Given
        String nip = Employees.nip(8, 3);
        String id = put("P-2", pppk(nip, "2021-03-01", "2021-03-01", "2022-03-01"))
                .extract()
                .path("employeeId");

        // When
        put("P-2", pppk(nip, "2021-03-01", "2022-03-01", "2023-03-01")).body("status", equalTo("UPDATED"));

        // Then
        read(id, "2022-02-28", null).body("contractFrom", equalTo("2021-03-01"));
        read(id, "2022-03-01", null).body("contractFrom", equalTo("2022-03-01"));
        put("P-2", pppk(nip, "2021-03-01", "2022-03-01", "2023-03-01")).body("status", equalTo("UNCHANGED"));
    }

    @Test
    void aStatusHoldsFromTheDaySaidAndWhatWasBelievedStaysReadable() {
        // Given
        Map<String, Object> employee = Employees.pns(Employees.nip(8, 4), "KABID");
        String id = put("P-3", employee).extract().path("employeeId");
        String before = Recorded.afterEverything();
        employee.put("status", "CLTN");
        employee.put("history", Map.of("statusFrom", "2023-05-01"));

        // When
        put("P-3", employee).body("status", equalTo("UPDATED"));

        // Then
        read(id, "2023-04-30", null).body("status", equalTo("AKTIF"));
        read(id, "2023-05-01", null).body("status", equalTo("CLTN"));
        read(id, "2023-05-01", before).body("status", equalTo("AKTIF"));
        read(id, "2023-05-01", "2000-01-01T00:00:00Z").statusCode(404);
        employee.remove("history");
        put("P-3", employee).body("status", equalTo("UNCHANGED"));
        list("2023-04-30", null).body(statusOf(id), equalTo("AKTIF"));
        list("2023-05-01", null).body(statusOf(id), equalTo("CLTN"));
        list("2023-05-01", before).body(statusOf(id), equalTo("AKTIF"));
    }

    @Test
    void aStatusWithoutADateHoldsFromToday() {
        // Given
        LocalDate today = LocalDate.now(
                io.quarkus.arc.Arc.container().instance(Clock.class).get());
        Map<String, Object> employee = Employees.pns(Employees.nip(8, 5), "KABID");
        String id = put("P-4", employee).extract().path("employeeId");
        employee.put("status", "TUGAS_BELAJAR");

        // When
        put("P-4", employee).body("status", equalTo("UPDATED"));

        // Then
        read(id, today.minusDays(1).toString(), null).body("status", equalTo("AKTIF"));
        read(id, today.toString(), null).body("status", equalTo("TUGAS_BELAJAR"));
    }

    @Test
    void aPastSaidAtOnceIsKnownAtOnceAndContradictionsAreNamed() {
        // Given
        Map<String, Object> employee = Employees.pns(Employees.nip(8, 7), "KABID");
        employee.put("employedFrom", "2024-01-01");
        Map<String, Object> history = new LinkedHashMap<>();
        history.put("nipFrom", "2024-01-01");
        history.put("earlierNips", List.of(Map.of("nip", Employees.nip(8, 6), "from", "2021-01-01")));
        history.put(
                "earlierEmployments",
                List.of(Map.of(
                        "employmentKind", "PPPK",
                        "employedFrom", "2021-01-01",
                        "employedTo", "2023-12-01",
                        "contractFrom", "2021-01-01",
                        "contractTo", "2023-12-01")));
        employee.put("history", history);
        Map<String, Object> wrong = new LinkedHashMap<>(employee);
        wrong.put(
                "history",
                Map.of(
                        "earlierStatuses",
                        List.of(Map.of("status", "CLTN", "from", "2022-01-01")),
                        "earlierEmployments",
                        List.of(Map.of("employmentKind", "PPPK", "employedFrom", "2025-01-01"))));

        // When
        ValidatableResponse taken = put("P-5", employee);
        ValidatableResponse refused = put("P-6", wrong);

        // Then
        String id = taken.statusCode(201).extract().path("employeeId");
        read(id, "2023-12-15", null)
                .body("employmentKind", equalTo("PPPK"))
                .body("employedTo", equalTo("2023-12-01"))
                .body("nip", equalTo(Employees.nip(8, 6)));
        lookup(Employees.nip(8, 6)).body("items[0].employeeId", equalTo(id));
        put("P-5", employee).body("status", equalTo("UNCHANGED"));
        refused.statusCode(422)
                .body("errors.code", contains("CONTRACT_REQUIRED", "HISTORY_DATE_REQUIRED", "HISTORY_ORDER"))
                .body("errors[2].pointer", equalTo("/history/earlierEmployments/0/employedFrom"));
    }

    @Test
    void aNipRecordedByMistakeIsFreeForItsHolderOnceCorrected() {
        // Given
        String theirs = Employees.nip(8, 8);
        String id = put("P-7", Employees.pns(theirs, "KABID")).extract().path("employeeId");
        put("P-8", Employees.pns(theirs, "KABID")).statusCode(409).body("code", equalTo("NIP_HELD"));
        put("P-7", Employees.pns(Employees.nip(8, 9), "KABID")).statusCode(200);
        lookup(theirs).body("items[0].employeeId", equalTo(id)).body("items[0].corrected", equalTo(true));

        // When
        ValidatableResponse holder = put("P-8", Employees.pns(theirs, "KABID"));

        // Then
        String other = holder.statusCode(201).extract().path("employeeId");
        lookup(theirs).body("items[0].employeeId", equalTo(other)).body("items[0].corrected", nullValue());
    }

    @Test
    void theHistoryTellsWhoRecordedWhatAndWhen() {
        // Given
        Map<String, Object> employee = Employees.pns(Employees.nip(8, 10), "KABID");
        String id = put("P-9", employee).extract().path("employeeId");
        employee.put("name", "Ani Lestari, S.E.");
        put("P-9", employee).statusCode(200);

        // When
        ValidatableResponse history =
                Api.as(Api.portal(AGENCY)).get("/v1/employees/{id}/history", id).then();

        // Then
        history.statusCode(200)
                .body("items.version", contains(2, 1))
                .body("items.recordedBy", contains("portal", "portal"))
                .body("items[0].statesEnded.name", contains("Ani Lestari"))
                .body("items[0].statesBegun.name", contains("Ani Lestari, S.E."))
                .body("items[0].placementsBegun.size()", equalTo(0))
                .body("items[1].placementsBegun.from", contains("2021-02-01"));
        Api.as(Api.portal("ELSE")).get("/v1/employees/{id}/history", id).then().statusCode(404);
    }

    private static Map<String, Object> pppk(String nip, String from, String contractFrom, String contractTo) {
        Map<String, Object> employee = Employees.pns(nip, "KABID");
        employee.put("employmentKind", "PPPK");
        employee.put("employedFrom", from);
        employee.put("contractFrom", contractFrom);
        employee.put("contractTo", contractTo);
        return employee;
    }

    private static ValidatableResponse put(String ref, Map<String, Object> employee) {
        return Employees.put(AGENCY, ref, employee);
    }

    private static ValidatableResponse read(String id, String asOf, @Nullable String knownAt) {
        var request = Api.as(Api.portal(AGENCY)).queryParam("asOf", asOf);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/v1/employees/{id}", id).then();
    }

    private static ValidatableResponse list(String asOf, @Nullable String knownAt) {
        var request = Api.as(Api.portal(AGENCY))
                .queryParam("agency", AGENCY)
                .queryParam("limit", 500)
                .queryParam("asOf", asOf);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/v1/employees").then();
    }

    private static String statusOf(String id) {
        return "items.find { it.employeeId == '" + id + "' }.status";
    }

    private static ValidatableResponse lookup(String nip) {
        return Api.as(Api.portal(AGENCY))
                .body(Map.of("nips", List.of(nip)))
                .post("/v1/employees/lookup")
                .then();
    }
}
