package id.asn.assessment.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Talents;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** U35, U36: the report over a real agency, and that of cohorts nothing remains. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FairnessReportTest {

    private static final String AGENCY = "FAIR-1";
    private static final String PATH = "/v1/fairness-reports";

    @Inject
    Register register;

    @Inject
    Talents talents;

    @Inject
    Jdbi jdbi;

    private final String token = Talents.officer("fairness-officer", AGENCY);

    @Test
    void countsOutcomesOfStrataAndCohortsAndKeepsNothingOfThem() {
        // Given
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            UUID person = UUID.randomUUID();
            register.publishEmployee(person, AGENCY, null, UUID.randomUUID(), i < 6 ? "U.1" : "U.2", 1);
            people.add(person);
        }
        register.await("select count(*) from employee where agency_code = '" + AGENCY + "'", 12);
        people.subList(0, 6).forEach(person -> {
            Results.post(
                            token,
                            "/v1/performance-appraisals",
                            Talents.appraisal(
                                    person, "F-" + person, register.today().getYear(), "90", null))
                    .statusCode(201);
            talents.potential(person, AGENCY, "90", register.today().minusYears(1), null);
        });
        String label = "cohort-" + UUID.randomUUID();
        Map<String, Object> request = Map.of(
                "agency",
                AGENCY,
                "cohorts",
                List.of(
                        Map.of("label", label, "employeeIds", people.subList(0, 6)),
                        Map.of("label", "B", "employeeIds", people.subList(6, 12))));

        // When
        JsonPath report = RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", label)
                .body(request)
                .post(PATH)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(report.getInt("groups.find { it.dimension == 'ALL' }.people"))
                .isEqualTo(12);
        assertThat(report.getInt("groups.find { it.label == '" + label + "' }.people"))
                .isEqualTo(6);
        assertThat(report.getString("groups.find { it.label == '" + label
                        + "' }.selections.find { it.selection == 'TALENT_POOL' }.rate"))
                .isEqualTo("100.0");
        assertThat(
                        report.getBoolean(
                                "groups.find { it.label == 'B' }.selections.find { it.selection == 'TALENT_POOL' }.conspicuous"))
                .isTrue();
        assertThat(report.getInt("groups.find { it.dimension == 'UNIT' && it.label == 'U.2' }.outcomes"
                        + ".find { it.measure == 'BOX' && it.value == 'NOT_PLACED' }.people"))
                .isEqualTo(6);
        assertThat(report.getString("rule.certainty")).isEqualTo("U");
        assertNothingRemainsOf(label);
    }

    @Test
    void overlapsAreRefusedAndOtherAgenciesAreNotThere() {
        UUID both = UUID.randomUUID();
        Map<String, Object> overlap = Map.of(
                "agency",
                AGENCY,
                "cohorts",
                List.of(
                        Map.of("label", "A", "employeeIds", List.of(both)),
                        Map.of("label", "B", "employeeIds", List.of(both))));

        Results.post(token, PATH, overlap).statusCode(422).body("code", equalTo("COHORTS_OVERLAP"));
        Results.post(token, PATH, Map.of("agency", "FAIR-2")).statusCode(404);
        Results.post(Tokens.officer(AGENCY), PATH, Map.of("agency", AGENCY)).statusCode(403);
        Results.post(token, PATH, Map.of("agency", AGENCY, "religion", "x"))
                .statusCode(400)
                .body("code", equalTo("UNKNOWN_FIELD"));
        BadInput.assertRefusedCleanly("POST", PATH, token);
    }

    /** Every row of every table as text. */
    private void assertNothingRemainsOf(String label) {
        List<String> tables = jdbi.withHandle(handle -> handle.createQuery(
                        "select table_name from information_schema.tables where table_schema = 'public'"
                                + " and table_type = 'BASE TABLE'")
                .mapTo(String.class)
                .list());
        assertThat(tables).contains("audit_entry", "idempotency_key");
        for (String table : tables) {
            assertThat(register.count("select count(*) from \"" + table + "\" t where t::text like '%" + label + "%'"))
                    .as(table)
                    .isZero();
        }
        assertThat(register.count("select count(*) from audit_entry where action = 'FAIRNESS_REPORT_READ'"
                        + " and subject_id = '" + AGENCY + "' and details = '{\"cohorts\": 2}'"))
                .isOne();
    }
}
