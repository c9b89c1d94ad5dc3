package id.asn.standard.employee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.chassis.web.KeyedDigest;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Imports;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ErasureTest {

    private static final String AGENCY = "ER00";
    private static final String ON = "2023-01-01";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    KeyedDigest digest;

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        Api.registerPosition(AGENCY, "KABID");
    }

    @Test
    void nothingOfTheIdentityIsLeftInAnyTableAndEverySumStays() {
        // Given
        String first = nip(1);
        String second = nip(2);
        Map<String, Object> employee = Employees.pns(first, "KABID");
        employee.put("name", "Dihapus Pertama");
        String id = Employees.put(AGENCY, "HAPUS-REF-1", employee)
                .statusCode(201)
                .extract()
                .path("employeeId");
        employee.put("nip", second);
        employee.put("name", "Dihapus Kedua");
        employee.put("externalRef", "HAPUS-REF-1");
        batch(List.of(employee, employee)).statusCode(200).body("items.status", contains("UPDATED", "REJECTED"));
        String asPeopleWriteIt = "19850312 201003 3 001";
        Imports.settled(
                        AGENCY,
                        "PLACEMENTS",
                        "NIP;Kode Jabatan;Jenis Penempatan;TMT Jabatan\n"
                                + asPeopleWriteIt + ";NOWHERE;Definitif;2024-01-01\n"
                                + second + ";NOWHERE;Definitif;2024-01-01\n")
                .body("rows.rejected", equalTo(2));
        int people = count(ON, null);
        int inUnit = count(ON, "BKPSDM");
        request(id).statusCode(200).body("confirmedAt", nullValue());

        // When
        ValidatableResponse done = confirm(second(), id);

        // Then
        done.statusCode(200).body("confirmedBy", equalTo("pejabat"));
        assertThat(tablesWith(
                        first, second, asPeopleWriteIt, "Dihapus", "HAPUS-REF-1", digest.of(first), digest.of(second)))
                .isEmpty();
        assertThat(count(ON, null)).isEqualTo(people);
        assertThat(count(ON, "BKPSDM")).isEqualTo(inUnit);
        Api.as(Api.portal(AGENCY))
                .queryParam("asOf", ON)
                .get("/v1/employees/{id}", id)
                .then()
                .statusCode(200)
                .body("nip", nullValue())
                .body("name", nullValue())
                .body("unitCode", equalTo("BKPSDM"))
                .body("employedFrom", equalTo("2010-01-01"));
        JsonNode event =
                Events.awaitOne("employee.v1", id, data -> data.path("erased").asBoolean());
        EventContract.of("competency-standard-service", "employee.v1").assertValid(event);
        assertThat(event.path("identityDigests")).isEmpty();
        assertThat(event.path("placements")).hasSize(1);
    }

    @Test
    void theNextBlindSynchronisationDoesNotBringThePersonBack() {
        // Given
        Map<String, Object> employee = Employees.pns(nip(3), "KABID");
        String id = Employees.put(AGENCY, "HAPUS-3", employee).extract().path("employeeId");
        request(id).statusCode(200);
        confirm(second(), id).statusCode(200);
        employee.put("externalRef", "HAPUS-3");
        Map<String, Object> other = Employees.pns(nip(4), "KABID");
        other.put("externalRef", "TETAP-4");

        // When
        ValidatableResponse blind = batch(List.of(employee, other));

        // Then
        blind.statusCode(200)
                .body("items[0].problem.code", equalTo("EMPLOYEE_ERASED"))
                .body("items[1].status", equalTo("CREATED"));
        employee.remove("externalRef");
        Employees.put(AGENCY, "HAPUS-3", employee).statusCode(409);
        Employees.put(AGENCY, "erased-" + id, employee).statusCode(409);
        Employees.put(AGENCY, "BARU-3", employee).statusCode(201);
    }

    @Test
    void whoAsksDoesNotConfirmAndARequestCanBeWithdrawn() {
        // Given
        String id = Employees.put(AGENCY, "HAPUS-5", Employees.pns(nip(5), "KABID"))
                .extract()
                .path("employeeId");
        request(id).statusCode(200);

        // When
        ValidatableResponse same = confirm(Api.portal(AGENCY), id);
        ValidatableResponse stranger = confirm(Api.portal("ELSE"), id);

        // Then
        same.statusCode(403).body("code", equalTo("ERASURE_SELF_CONFIRMED"));
        stranger.statusCode(404);
        Api.as(Api.portal(AGENCY))
                .delete("/v1/employees/{id}/erasure", id)
                .then()
                .statusCode(204);
        confirm(second(), id).statusCode(404);
        Api.as(Api.portal(AGENCY)).get("/v1/employees/{id}", id).then().body("nip", equalTo(nip(5)));
        request(id).statusCode(200);
        Api.as(Api.portal(AGENCY))
                .get("/v1/employees/{id}/history", id)
                .then()
                .body("items.action", hasItem("RECORDED"));
    }

    /** Every text of every table of the service, the kept answers and the trail among them. */
    private List<String> tablesWith(String... texts) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery("""
                                select tablename from pg_tables
                                where schemaname = 'public'
                                  and has_table_privilege(format('%I.%I', schemaname, tablename), 'select')
                                  and tablename <> 'outbox_event'
                                """).mapTo(String.class).stream()
                        .filter(table -> handle.createQuery("select count(*) from \"" + table
                                                + "\" t where exists (select from unnest(:texts) x"
                                                + " where strpos(t::text, x) > 0)")
                                        .bindArray("texts", String.class, texts)
                                        .mapTo(Integer.class)
                                        .one()
                                > 0)
                        .toList()));
    }

    private static int count(String asOf, @org.jspecify.annotations.Nullable String unit) {
        var request = Api.as(Api.portal(AGENCY))
                .queryParam("agency", AGENCY)
                .queryParam("limit", 500)
                .queryParam("asOf", asOf);
        if (unit != null) {
            request.queryParam("unit", unit);
        }
        return request.get("/v1/employees").then().extract().path("items.size()");
    }

    private static String nip(int serial) {
        return "1985031220100330%02d".formatted(serial);
    }

    private static String second() {
        return TestTokens.subject("pejabat")
                .scopes("employees:read", "employees:write")
                .agencies(AGENCY)
                .token();
    }

    private static ValidatableResponse request(String id) {
        return Api.as(Api.portal(AGENCY))
                .body(Map.of("legalBasis", Standards.decree("UU 27/2022")))
                .post("/v1/employees/{id}/erasure", id)
                .then();
    }

    private static ValidatableResponse confirm(String token, String id) {
        return Api.as(token).post("/v1/employees/{id}/erasure/confirmation", id).then();
    }

    private static ValidatableResponse batch(List<Map<String, Object>> items) {
        return Api.as(Api.portal(AGENCY))
                .header("Idempotency-Key", "hapus-" + items.size() + items.hashCode())
                .body(Map.of("items", items))
                .post("/v1/agencies/{agency}/employees/batch", AGENCY)
                .then();
    }
}
