package id.asn.assessment.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Talents;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** U06 to U09: recorded once, revised by a linked appraisal, seen by officers of the agency and by the person. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AppraisalTest {

    private static final String AGENCY = "APP-1";
    private static final String PATH = "/v1/performance-appraisals";

    @Inject
    Register register;

    private final String token = Talents.officer("performance-system", AGENCY);
    private UUID employee = UUID.randomUUID();
    private int year;

    @BeforeEach
    void registered() {
        employee = register.employee(AGENCY, null, UUID.randomUUID(), "U.1");
        year = register.today().getYear();
    }

    @Test
    void isRecordedOnceAndItsReplayRecognised() {
        Map<String, Object> appraisal = Talents.appraisal(employee, "A1-" + employee, year, "86.5", "BAIK");
        String id =
                Results.post(token, PATH, appraisal).statusCode(201).extract().path("appraisalId");

        Results.post(token, PATH, appraisal).statusCode(200).body("appraisalId", equalTo(id));
        Results.post(token, PATH, Talents.appraisal(employee, "A1-" + employee, year, "86.51", "BAIK"))
                .statusCode(409)
                .body("code", equalTo("SOURCE_REFERENCE_CHANGED"));
        Results.post(token, PATH, Talents.appraisal(employee, "A2-" + employee, year, "90", null))
                .statusCode(409)
                .body("code", equalTo("APPRAISAL_OF_YEAR_RECORDED"));
        Results.get(token, PATH + "/" + id)
                .statusCode(200)
                .body("score", comparesEqualTo(86.5f))
                .body("predicate", equalTo("BAIK"))
                .body("superseded", equalTo(false));
    }

    @Test
    void isCorrectedByALinkedRevisionOnly() {
        // Given
        String first = recorded("R1-" + employee, "70");
        Map<String, Object> revision = revision("R2-" + employee, "81");

        // When
        String second = Results.post(token, PATH + "/" + first + "/revisions", revision)
                .statusCode(201)
                .body("revises", equalTo(first))
                .extract()
                .path("appraisalId");

        // Then
        Results.post(token, PATH + "/" + first + "/revisions", revision)
                .statusCode(200)
                .body("appraisalId", equalTo(second));
        Results.post(token, PATH + "/" + first + "/revisions", revision("R3-" + employee, "82"))
                .statusCode(409)
                .body("code", equalTo("APPRAISAL_REVISED"));
        Results.post(token, PATH + "/" + first + "/revisions", revision("R2-" + employee, "82"))
                .statusCode(409)
                .body("code", equalTo("SOURCE_REFERENCE_CHANGED"));
        Results.get(token, "/v1/employees/" + employee + "/performance-appraisals")
                .statusCode(200)
                .body("items.appraisalId", contains(first, second))
                .body("items.superseded", contains(true, false));
    }

    @Test
    void anAnnulmentTakesTheYearBackUntilItIsRevised() {
        String first = recorded("N1-" + employee, "70");
        Map<String, Object> annulment =
                new HashMap<>(Map.of("sourceReference", "N2-" + employee, "reason", "Salah orang.", "annulled", true));
        String second = Results.post(token, PATH + "/" + first + "/revisions", annulment)
                .statusCode(201)
                .body("annulled", equalTo(true))
                .extract()
                .path("appraisalId");
        Results.post(token, PATH + "/" + second + "/revisions", revision("N3-" + employee, "75"))
                .statusCode(201);
        Results.post(token, PATH + "/" + UUID.randomUUID() + "/revisions", annulment)
                .statusCode(404);
    }

    @Test
    void aBatchTakesEachForItselfOrAllOrNoneOrOnTrial() {
        // Given
        Map<String, Object> good = Talents.appraisal(employee, "B1-" + employee, year, "80", null);
        Map<String, Object> stranger = Talents.appraisal(UUID.randomUUID(), "B2-" + employee, year, "80", null);
        Map<String, Object> tooHigh = Talents.appraisal(employee, "B3-" + employee, year - 1, "100.01", null);
        Map<String, Object> withSex = new HashMap<>(good);
        withSex.put("sex", "x");
        Map<String, Object> items = Map.of("items", List.of(good, stranger, tooHigh, withSex, good));

        // When
        Results.post(token, PATH + "/batch?mode=atomic", items).statusCode(422).body("code", equalTo("BATCH_REFUSED"));
        JsonPath trial = Results.post(token, PATH + "/batch?validateOnly=true", items)
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(count("employee_id = '" + employee + "'")).isZero();
        JsonPath answer = Results.post(token, PATH + "/batch", items)
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(trial.getList("items.status", String.class))
                .isEqualTo(answer.getList("items.status", String.class))
                .containsExactly("CREATED", "REJECTED", "REJECTED", "REJECTED", "UNCHANGED");
        assertThat(trial.getString("items[0].appraisalId")).isNull();
        assertThat(answer.getString("items[1].problem.code")).isEqualTo("EMPLOYEE_NOT_KNOWN");
        assertThat(answer.getString("items[2].problem.errors[0].pointer")).isEqualTo("/score");
        assertThat(answer.getString("items[3].problem.code")).isEqualTo("UNKNOWN_FIELD");
        assertThat(count("employee_id = '" + employee + "'")).isOne();
    }

    @Test
    void isThereForTheAgencyAndThePersonOnly() {
        String id = recorded("W1-" + employee, "70");
        String list = "/v1/employees/" + employee + "/performance-appraisals";

        Results.get(Tokens.employee(AGENCY, employee), list).statusCode(200).body("items", hasSize(1));
        Results.get(Tokens.employee(AGENCY, employee), PATH + "/" + id).statusCode(200);
        Results.get(Tokens.employee(AGENCY, UUID.randomUUID()), list).statusCode(404);
        Results.get(Tokens.employee(AGENCY, UUID.randomUUID()), PATH + "/" + id).statusCode(404);
        Results.get(Tokens.officer(AGENCY), list).statusCode(404);
        Results.get(Talents.officer("stranger", "APP-2"), list).statusCode(404);
        Results.get(Talents.officer("stranger", "APP-2"), PATH + "/" + id).statusCode(404);
        Results.post(Talents.officer("stranger", "APP-2"), PATH + "/" + id + "/revisions", revision("W2-" + id, "1"))
                .statusCode(404);
        Results.get(
                        TestTokens.subject("x")
                                .scopes("matches:read")
                                .agencies(AGENCY)
                                .token(),
                        list)
                .statusCode(403);
        assertThat(register.count(AgencyScope.of(Set.of(AGENCY)), "select count(*) from performance_appraisal"))
                .isPositive();
        assertThat(register.count(AgencyScope.of(Set.of("APP-2")), "select count(*) from performance_appraisal"))
                .isZero();
        assertThat(register.count("select count(*) from audit_entry where action = 'PERFORMANCE_APPRAISALS_READ'"
                        + " and subject_id = '" + employee + "'"))
                .isEqualTo(2);
    }

    @Test
    void badInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly("POST", PATH, token);
        BadInput.assertRefusedCleanly("POST", PATH + "/batch", token);
        BadInput.assertRefusedCleanly("POST", PATH + "/" + UUID.randomUUID() + "/revisions", token);
    }

    private String recorded(String reference, String score) {
        return Results.post(token, PATH, Talents.appraisal(employee, reference, year, score, null))
                .statusCode(201)
                .extract()
                .path("appraisalId");
    }

    private Map<String, Object> revision(String reference, String score) {
        return Map.of("sourceReference", reference, "reason", "Keberatan dikabulkan.", "score", new BigDecimal(score));
    }

    private int count(String where) {
        return register.count("select count(*) from performance_appraisal where " + where);
    }
}
