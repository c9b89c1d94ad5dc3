package id.asn.standard.qualification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class QualificationTest {

    private static final String AGENCY = "QF00";
    private static final Map<String, Object> RANK = Map.of("golongan", "III/c", "since", "2018-04-01");
    private static final Map<String, Object> NEXT_RANK = Map.of("golongan", "III/d", "since", "2022-04-01");
    private static final Map<String, Object> DEGREE = Map.of("level", "S1", "field", "Hukum", "year", 2008);
    private static final Map<String, Object> COURSE =
            Map.of("kind", "TEKNIS", "name", "Analisis Jabatan", "year", 2021);

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @BeforeEach
    void agency() {
        Api.register(AGENCY);
        Api.registerPosition(AGENCY, "KABID");
    }

    @Test
    void whatIsSaidIsKeptToldAndSayingItAgainInAnotherOrderChangesNothing() {
        // Given
        String id = person("F-1", 1);

        // When
        send(item("externalRef", "F-1", List.of(RANK, NEXT_RANK), List.of(DEGREE), List.of(COURSE)))
                .statusCode(200)
                .body("items.status", contains("CREATED"))
                .body("items.employeeId", contains(id));

        // Then
        JsonNode event = Events.awaitOne("qualification.v1", id);
        EventContract.of("competency-standard-service", "qualification.v1").assertValid(event);
        assertThat(event.at("/ranks/1/golongan").asText()).isEqualTo("III/d");
        assertThat(event.toString()).doesNotContain(Employees.nip(7, 1)).doesNotContain("Ani Lestari");
        send(item("nip", Employees.nip(7, 1), List.of(NEXT_RANK, RANK, RANK), List.of(DEGREE), List.of(COURSE)))
                .body("items.status", contains("UNCHANGED"))
                .body("items.version", contains(1));
    }

    @Test
    void whatHeldAndWhatWasKnownStaysReadable() {
        // Given
        String id = person("F-2", 2);
        send(item("externalRef", "F-2", List.of(RANK), List.of(), List.of())).statusCode(200);
        String before = Recorded.afterEverything();

        // When
        send(item("externalRef", "F-2", List.of(RANK, NEXT_RANK), List.of(DEGREE), List.of()))
                .body("items.status", contains("UPDATED"));

        // Then
        read(id, Map.of("asOf", "2022-03-31")).body("ranks.golongan", contains("III/c"));
        read(id, Map.of("asOf", "2022-04-01")).body("ranks.golongan", contains("III/c", "III/d"));
        read(id, Map.of("asOf", "2007-12-31")).body("educations", hasSize(0));
        read(id, Map.of("asOf", "2022-04-01", "knownAt", before))
                .body("ranks.golongan", contains("III/c"))
                .body("version", equalTo(1));
        read(id, Map.of("knownAt", "2020-01-01T00:00:00Z"))
                .statusCode(404)
                .body("code", equalTo("QUALIFICATIONS_NOT_KNOWN"));
    }

    @Test
    void whatCannotBeIsRefusedByItself() {
        // Given
        person("F-3", 3);
        Map<String, Object> both = item("externalRef", "F-3", List.of(), List.of(), List.of());
        both.put("nip", Employees.nip(7, 3));

        // When
        ValidatableResponse answer = send(
                item("externalRef", "NOBODY", List.of(RANK), List.of(), List.of()),
                both,
                item(
                        "externalRef",
                        "F-3",
                        List.of(Map.of("golongan", "V/a", "since", "2020-01-01")),
                        List.of(),
                        List.of()),
                item("externalRef", "F-3", List.of(RANK), List.of(Map.of("level", "S4", "year", 2000)), List.of()),
                item("externalRef", "F-3", List.of(RANK), List.of(), List.of()),
                item("externalRef", "F-3", List.of(NEXT_RANK), List.of(), List.of()));

        // Then
        answer.statusCode(200)
                .body("items[0].problem.errors.code", contains("EMPLOYEE_UNKNOWN"))
                .body("items[1].problem.errors.code", contains("PERSON_REFERENCE"))
                .body("items[2].problem.errors.code", contains("GOLONGAN_UNKNOWN"))
                .body("items[3].status", equalTo("REJECTED"))
                .body("items[4].status", equalTo("CREATED"))
                .body("items[5].problem.errors.code", contains("QUALIFICATION_SAID_TWICE"));
    }

    @Test
    void whatTheMeritSystemForbidsIsNoPartOfIt() {
        // Given
        person("F-4", 4);

        // Then
        for (String attribute : List.of("sex", "agama", "birthDate")) {
            Map<String, Object> item = item("externalRef", "F-4", List.of(), List.of(), List.of());
            item.put(attribute, "X");
            send(item).body("items[0].problem.code", equalTo("UNKNOWN_FIELD"));
        }
    }

    @Test
    void onlyTheAgencyWithTheScopeWritesAndReads() {
        // Given
        String id = person("F-5", 5);
        send(item("externalRef", "F-5", List.of(RANK), List.of(), List.of())).statusCode(200);
        Map<String, Object> body =
                Map.of("items", List.of(item("externalRef", "F-5", List.of(), List.of(), List.of())));

        // Then
        Api.as(Api.portal(AGENCY))
                .body(body)
                .post("/v1/agencies/{agency}/qualifications/batch", AGENCY)
                .then()
                .statusCode(403);
        Api.as(writer("QF99"))
                .body(body)
                .post("/v1/agencies/{agency}/qualifications/batch", AGENCY)
                .then()
                .statusCode(404);
        Api.as(Api.portal("QF99"))
                .get("/v1/employees/{id}/qualifications", id)
                .then()
                .statusCode(404);
        assertThat(rows(AgencyScope.of(Set.of("QF99")))).isZero();
        assertThat(rows(AgencyScope.of(Set.of(AGENCY)))).isPositive();
    }

    @Test
    void aVersionNeverChanges() {
        for (String statement :
                List.of("update qualification_version set agency_code = 'X'", "delete from qualification_version")) {
            Throwable refused = catchThrowable(() -> transactions.write(AgencyScope.all(), () -> {
                jdbi.useHandle(handle -> handle.execute(statement));
            }));
            assertThat(SqlStates.of(refused)).contains("42501");
        }
    }

    private int rows(AgencyScope scope) {
        return transactions.write(
                scope,
                () -> jdbi.withHandle(handle -> handle.createQuery(
                                "select count(*) from qualification_version where agency_code = '" + AGENCY + "'")
                        .mapTo(Integer.class)
                        .one()));
    }

    private static String person(String ref, int serial) {
        return Employees.put(AGENCY, ref, Employees.pns(Employees.nip(7, serial), "KABID"))
                .statusCode(201)
                .extract()
                .path("employeeId");
    }

    private static String writer(String agency) {
        return TestTokens.subject("portal")
                .scopes("qualifications:write", "employees:read")
                .agencies(agency)
                .token();
    }

    private static Map<String, Object> item(
            String by,
            String name,
            List<Map<String, Object>> ranks,
            List<Map<String, Object>> educations,
            List<Map<String, Object>> trainings) {
        return new LinkedHashMap<>(Map.of(
                by, name, "qualifications", Map.of("ranks", ranks, "educations", educations, "trainings", trainings)));
    }

    @SafeVarargs
    private static ValidatableResponse send(Map<String, Object>... items) {
        return Api.as(writer(AGENCY))
                .body(Map.of("items", List.of(items)))
                .post("/v1/agencies/{agency}/qualifications/batch", AGENCY)
                .then();
    }

    private static ValidatableResponse read(String id, Map<String, String> when) {
        return Api.as(writer(AGENCY))
                .queryParams(when)
                .get("/v1/employees/{id}/qualifications", id)
                .then();
    }
}
