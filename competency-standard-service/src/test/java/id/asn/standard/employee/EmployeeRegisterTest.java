package id.asn.standard.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.web.KeyedDigest;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EmployeeRegisterTest {

    private static final String AGENCY = "E100";
    private static final String OTHER = "E200";

    @Inject
    KeyedDigest digest;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @BeforeEach
    void agencies() {
        Api.register(AGENCY);
        Api.registerPosition(AGENCY, "KABID");
        Api.registerPosition(AGENCY, "KASUBID");
        Api.register(OTHER);
        Api.registerPosition(OTHER, "KABID");
    }

    @Test
    void anEmployeeIsPublishedWithoutNipAndName() {
        // Given
        String nip = Employees.nip(1, 1);

        // When
        String id = Employees.put(AGENCY, "REF-1", Employees.pns(nip, "KABID"))
                .statusCode(201)
                .extract()
                .path("employeeId");

        // Then
        JsonNode event = Events.awaitOne("employee.v1", id);
        EventContract.of("competency-standard-service", "employee.v1").assertValid(event);
        assertThat(event.toString()).doesNotContain(nip).doesNotContain("Lestari");
        assertThat(event.path("identityDigests").get(0).asText()).isEqualTo(digest.of(nip));
        assertThat(event.path("placements").get(0).path("unitCode").asText()).isEqualTo("BKPSDM");
    }

    @Test
    void sayingTheSameAgainGivesNeitherVersionNorEvent() {
        // Given
        Map<String, Object> employee = Employees.pns(Employees.nip(1, 2), "KABID");
        String id = Employees.put(AGENCY, "REF-2", employee)
                .statusCode(201)
                .extract()
                .path("employeeId");

        // When
        ValidatableResponse again = Employees.put(AGENCY, "REF-2", employee);

        // Then
        again.statusCode(200).header("ETag", "\"1\"").body("status", equalTo("UNCHANGED"));
        employee.put("status", "CLTN");
        Employees.put(AGENCY, "REF-2", employee).statusCode(200).body("status", equalTo("UPDATED"));
        Events.awaitOne("employee.v1", id, data -> data.path("version").asLong() == 2);
        assertThat(Events.present("employee.v1", id)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"birthDate", "religion", "sex", "maritalStatus"})
    void whatTheRegisterMustNotKnowIsRefused(String field) {
        // Given
        Map<String, Object> employee = Employees.pns(Employees.nip(1, 3), "KABID");
        employee.put(field, "1985-03-12");

        // When
        ValidatableResponse answer = Employees.put(AGENCY, "REF-3", employee);

        // Then
        answer.statusCode(400).body("code", equalTo("UNKNOWN_FIELD")).body("errors[0].pointer", equalTo("/" + field));
    }

    @Test
    void aNipThatAnotherAgencyHoldsIsRefusedWithoutSayingWhere() {
        // Given
        String nip = Employees.nip(2, 4);
        Employees.put(OTHER, "REF-4", Employees.pns(nip, "KABID")).statusCode(201);

        // When
        ValidatableResponse answer = Employees.put(AGENCY, "REF-4", Employees.pns(nip, "KABID"));

        // Then
        answer.statusCode(409).body("code", equalTo("NIP_HELD"));
        assertThat(answer.extract().asString()).doesNotContain(OTHER).doesNotContain(nip);
    }

    @Test
    void aCorrectedNipLeavesThePersonTheSameAndBothDigestsPublished() {
        // Given
        String wrong = Employees.nip(1, 5);
        String right = Employees.nip(1, 6);
        String id = Employees.put(AGENCY, "REF-5", Employees.pns(wrong, "KABID"))
                .extract()
                .path("employeeId");

        // When
        Employees.put(AGENCY, "REF-5", Employees.pns(right, "KABID"))
                .statusCode(200)
                .body("employeeId", equalTo(id));

        // Then
        JsonNode event =
                Events.awaitOne("employee.v1", id, data -> data.path("version").asLong() == 2);
        assertThat(event.path("identityDigests"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder(digest.of(wrong), digest.of(right));
    }

    @Test
    void placementsAreReadAsOfADateAndAsTheyWereKnown() {
        // Given
        Map<String, Object> employee = Employees.pns(Employees.nip(1, 7), "KABID");
        String id = Employees.put(AGENCY, "REF-7", employee).extract().path("employeeId");
        String before = Recorded.afterEverything();
        employee.put(
                "placements",
                List.of(
                        Employees.placement("KABID", "DEFINITIVE", "2021-02-01", "2022-07-01"),
                        Employees.placement("KASUBID", "DEFINITIVE", "2022-07-01", null)));
        Employees.put(AGENCY, "REF-7", employee).statusCode(200);

        // When
        ValidatableResponse now = read(id, "2023-01-01", null);
        ValidatableResponse then = read(id, "2023-01-01", before);

        // Then
        String held = now.statusCode(200).extract().path("placements[0].positionId");
        String believed = then.statusCode(200).extract().path("placements[0].positionId");
        assertThat(held).isNotEqualTo(believed);
        read(id, "2022-06-30", null).body("placements[0].positionId", equalTo(believed));
        read(id, "2021-01-31", null).body("placements.size()", equalTo(0)).body("unitCode", nullValue());
    }

    @Test
    void whenAPositionMovesItsHoldersAreToldAnew() {
        // Given
        Api.registerPosition(AGENCY, "MOVING");
        String id = Employees.put(AGENCY, "REF-8", Employees.pns(Employees.nip(1, 8), "MOVING"))
                .extract()
                .path("employeeId");
        Map<String, Object> moved = Api.position("SEKDA", null);
        moved.put("effectiveFrom", "2024-01-01");

        // When
        Api.as(Api.portal(AGENCY))
                .body(moved)
                .put("/v1/agencies/{agency}/positions/MOVING", AGENCY)
                .then()
                .statusCode(200);

        // Then
        JsonNode event =
                Events.awaitOne("employee.v1", id, data -> data.path("version").asLong() == 2);
        EventContract.of("competency-standard-service", "employee.v1").assertValid(event);
        assertThat(event.path("placements"))
                .extracting(
                        placement -> placement.path("unitCode").asText(),
                        placement -> placement.path("from").asText(),
                        placement -> placement.path("to").asText())
                .containsExactly(tuple("BKPSDM", "2021-02-01", "2024-01-01"), tuple("SEKDA", "2024-01-01", ""));
    }

    @Test
    void aLookUpFindsOnlyPeopleInSight() {
        // Given
        String mine = Employees.nip(1, 9);
        String theirs = Employees.nip(2, 9);
        String id = Employees.put(AGENCY, "REF-9", Employees.pns(mine, "KABID"))
                .extract()
                .path("employeeId");
        Employees.put(OTHER, "REF-9", Employees.pns(theirs, "KABID")).statusCode(201);

        // When
        ValidatableResponse answer = Api.as(Api.portal(AGENCY))
                .body(Map.of("nips", List.of(theirs, mine)))
                .post("/v1/employees/lookup")
                .then();

        // Then
        answer.statusCode(200).body("items.employeeId", contains(id)).body("unknown", contains(theirs));
        Api.as(Api.portal(OTHER)).get("/v1/employees/{id}", id).then().statusCode(404);
    }

    @Test
    void everyReadOfAPersonIsInTheAuditTrail() {
        // Given
        String id = Employees.put(AGENCY, "REF-10", Employees.pns(Employees.nip(1, 10), "KABID"))
                .extract()
                .path("employeeId");

        // When
        Api.as(Api.portal(AGENCY))
                .header("Purpose", "Pemetaan talenta")
                .get("/v1/employees/{id}", id)
                .then()
                .statusCode(200);

        // Then
        String trail = transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                                select actor || '|' || purpose from audit_entry
                                where action = 'EMPLOYEE_READ' and subject_id = :id
                                """)
                        .bind("id", id)
                        .mapTo(String.class)
                        .one()));
        assertThat(trail).isEqualTo("portal|Pemetaan talenta");
    }

    private static ValidatableResponse read(String id, String asOf, @Nullable String knownAt) {
        RequestSpecification request = Api.as(Api.portal(AGENCY)).queryParam("asOf", asOf);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/v1/employees/{id}", id).then();
    }
}
