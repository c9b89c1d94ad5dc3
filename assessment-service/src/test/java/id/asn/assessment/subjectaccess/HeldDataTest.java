package id.asn.assessment.subjectaccess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Test plan Z17 to Z19. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class HeldDataTest {

    private static final String AGENCY = "HLD-1";

    @Inject
    Register register;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private UUID position = UUID.randomUUID();
    private UUID employee = UUID.randomUUID();
    private UUID colleague = UUID.randomUUID();

    @BeforeEach
    void aPersonWithAHistory() {
        register.dictionary();
        position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
        colleague = register.employee(AGENCY, null, position, "U.1");
        for (UUID person : List.of(employee, colleague)) {
            Results.post(
                            Tokens.officer(AGENCY),
                            Results.of(person, "HELD-" + person, register.today(), Results.all("2.5")))
                    .statusCode(201);
            Results.post(
                            Tokens.employee(AGENCY, person),
                            "/v1/development-proposals",
                            Map.of("statement", "Saya ingin belajar, kata " + person))
                    .statusCode(201);
        }
    }

    @Test
    void theDocumentHoldsEveryRowOfEveryTableThatIsAboutThePerson() {
        // When
        Map<String, Integer> told = rows(own(employee).statusCode(200).extract().jsonPath());

        // Then: counted by the catalogue, not by the list of the code
        List<String> tables = texts("""
                select c.relname from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'employee_id' and not a.attisdropped
                 where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace""");
        assertThat(tables).contains("assessment_result", "match_computation", "current_match", "development_proposal");
        for (String table : tables) {
            assertThat(told)
                    .as(table)
                    .containsEntry(
                            table,
                            register.count(
                                    "select count(*) from \"" + table + "\" where employee_id = '" + employee + "'"));
        }
        assertThat(told).containsEntry("assessment_rating", 10).containsEntry("placement", 1);
    }

    @Test
    void aTableThatHangsOnOneOfThoseIsInTheDocument() {
        // Given every column that is the only key of a table about persons
        List<String> tables = texts("""
                with about as (
                    select c.oid from pg_class c
                      join pg_attribute a on a.attrelid = c.oid and a.attname = 'employee_id' and not a.attisdropped
                     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                ), keys as (
                    select a.attname from pg_index i join about on about.oid = i.indrelid
                      join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
                     where i.indisprimary and i.indnkeyatts = 1
                )
                select distinct c.relname from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and not a.attisdropped
                 where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
                   and a.attname in (select attname from keys)""");

        // When
        Map<String, Integer> told = rows(own(employee).statusCode(200).extract().jsonPath());

        // Then
        assertThat(tables).contains("assessment_rating");
        assertThat(told.keySet()).containsAll(tables);
    }

    @Test
    void itIsAboutNobodyElseAndOfItsOwnReading() {
        // When
        ValidatableResponse document = own(employee).statusCode(200);

        // Then
        assertThat(document.extract().asString())
                .contains("kata " + employee)
                .contains("HELD_DATA_TAKEN")
                .doesNotContain(colleague.toString());
    }

    @Test
    void thePersonGetsWhatAFormerAgencyHoldsToo() {
        // Given
        String elsewhere = "HLD-9";
        UUID there = register.position(elsewhere, "V.1", null);
        register.employee(employee, elsewhere, null, there, "V.1", 2);

        // When
        JsonPath document = read(Tokens.employee(elsewhere, employee), employee, null)
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(document.getBoolean("everyAgency")).isTrue();
        assertThat(rows(document)).containsEntry("development_proposal", 1);
        assertThat(rows(read(officer(elsewhere), employee, "Permohonan 7/2026")
                        .statusCode(200)
                        .body("everyAgency", equalTo(false))
                        .extract()
                        .jsonPath()))
                .containsEntry("development_proposal", 0);
    }

    @Test
    void anOfficerStatesThePurposeWhichIsKept() {
        read(officer(AGENCY), employee, null).statusCode(428).body("code", equalTo("SUBJECT_ACCESS_PURPOSE"));
        read(officer(AGENCY), employee, "Permohonan 7/2026").statusCode(200);
        assertThat(register.count("select count(*) from audit_entry where action = 'HELD_DATA_TAKEN'"
                        + " and purpose = 'Permohonan 7/2026' and subject_id = '" + employee + "'"))
                .isOne();
    }

    @Test
    void nobodyElseGetsIt() {
        read(Tokens.employee(AGENCY, colleague), employee, "ingin tahu").statusCode(404);
        read(Tokens.officer(AGENCY), employee, "ingin tahu").statusCode(404);
        read(officer("HLD-2"), employee, "Permohonan").statusCode(404);
        read(officer(AGENCY), UUID.randomUUID(), "Permohonan").statusCode(404);
        read(TestTokens.subject("x").scopes("matches:read").agencies(AGENCY).token(), employee, "x")
                .statusCode(403);
    }

    private ValidatableResponse own(UUID person) {
        return read(Tokens.employee(AGENCY, person), person, null);
    }

    private static String officer(String agency) {
        return TestTokens.subject("dpo-" + agency)
                .scopes("subject-access:read")
                .agencies(agency)
                .token();
    }

    private static ValidatableResponse read(String token, UUID person, @Nullable String purpose) {
        RequestSpecification request = RestAssured.given().auth().oauth2(token);
        if (purpose != null) {
            request.header("Purpose", purpose);
        }
        return request.get("/v1/employees/{id}/held-data", person).then();
    }

    private static Map<String, Integer> rows(JsonPath document) {
        Map<String, Integer> rows = new HashMap<>();
        List<String> names = document.getList("sections.name", String.class);
        for (int i = 0; i < names.size(); i++) {
            rows.put(names.get(i), document.getInt("sections[" + i + "].rows"));
        }
        return rows;
    }

    private List<String> texts(String sql) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).list()));
    }
}
