package id.asn.assessment.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases Y11, Y12 and Y15 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ObjectionTest {

    private static final String AGENCY = "OBJ-1";
    private static final Map<String, Object> GROUNDS = Map.of("grounds", "The protocol says 3.00.");

    @Inject
    Register register;

    @Inject
    OpenObjections openObjections;

    @Inject
    Transactions transactions;

    @Inject
    Jdbi jdbi;

    private UUID employee = UUID.randomUUID();
    private UUID result = UUID.randomUUID();

    @BeforeEach
    void assessed() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        employee = register.employee(AGENCY, null, position, "U.1");
        result = UUID.fromString(Results.post(
                        Tokens.officer(AGENCY),
                        Results.of(employee, "R-" + employee, register.today(), Results.all("3")))
                .statusCode(201)
                .extract()
                .path("resultId"));
    }

    @Test
    void anEmployeeObjectsAndTheResultIsUnderObjection() {
        // When
        var filed = Results.post(own(), objections(), GROUNDS);

        // Then
        String id = filed.statusCode(201)
                .body("state", equalTo("FILED"))
                .body("dueOn", equalTo(register.today().plusDays(30).toString()))
                .body("ruleSet", equalTo("KEBERATAN-30"))
                .body("onBehalf", equalTo(false))
                .body("overdue", equalTo(false))
                .body("reason", nullValue())
                .extract()
                .path("objectionId");
        filed.header("Location", containsString("/v1/objections/" + id));
        assertThat(open(AgencyScope.of(Set.of(AGENCY)))).containsExactly(result);
        Results.get(own(), "/v1/employees/" + employee + "/objections")
                .statusCode(200)
                .body("items.objectionId", equalTo(List.of(id)));
        Results.get(Tokens.objectionOfficer(AGENCY, "judge"), "/v1/objections?agency=" + AGENCY + "&limit=500")
                .statusCode(200)
                .body("items.findAll { it.objectionId == '" + id + "' }.size()", equalTo(1));
    }

    @Test
    void anotherEmployeesResultIsNotThere() {
        UUID other = register.employee(AGENCY, null, register.position(AGENCY, "U.2", null), "U.2");
        Results.post(Tokens.objecting(AGENCY, other), objections(), GROUNDS).statusCode(404);
    }

    @Test
    void anotherAgencysResultIsNotThere() {
        Results.post(Tokens.objectionOfficer("OBJ-9", "x"), objections(), GROUNDS)
                .statusCode(404);
        assertThat(register.count("select count(*) from objection where result_id = '" + result + "'"))
                .isZero();
    }

    @Test
    void anOfficerFilesForTheEmployee() {
        // When
        var filed = Results.post(Tokens.objectionOfficer(AGENCY, "clerk"), objections(), GROUNDS);

        // Then
        String id =
                filed.statusCode(201).body("onBehalf", equalTo(true)).extract().path("objectionId");
        Results.get(own(), "/v1/objections/" + id).statusCode(200);
    }

    @Test
    void aSecondObjectionIsRefused() {
        Results.post(own(), objections(), GROUNDS).statusCode(201);
        Results.post(Tokens.objectionOfficer(AGENCY, "clerk"), objections(), GROUNDS)
                .statusCode(409)
                .body("code", equalTo("OBJECTED_ALREADY"));
    }

    @Test
    void afterTheLastDayItIsTooLate() {
        // Given
        UUID old = UUID.randomUUID();
        transactions.write(
                AgencyScope.all(),
                () -> jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into assessment_result
                               (result_id, employee_id, agency_code, provider_code, source_reference, purpose, method,
                                assessed_on, valid_until, scheme_code, scheme_version, digest, recorded_at, recorded_by)
                        values (:id, :employee, :agency, 'P', :id::text, 'PEMETAAN', 'TEST', :day, :day, 'JPM-PEMETAAN', 1,
                                repeat('0', 64), :day::timestamp at time zone 'Asia/Jakarta', 'somebody')""")
                        .bind("id", old)
                        .bind("employee", employee)
                        .bind("agency", AGENCY)
                        .bind("day", register.today().minusDays(31))
                        .execute()));

        // When
        var late = Results.post(own(), "/v1/assessment-results/" + old + "/objections", GROUNDS);

        // Then
        late.statusCode(422).body("code", equalTo("OBJECTION_TOO_LATE"));
    }

    @Test
    void aWithdrawnObjectionStaysNothingAndCannotBeWithdrawnAgain() {
        // Given
        String id = Results.post(own(), objections(), GROUNDS)
                .statusCode(201)
                .extract()
                .path("objectionId");
        String path = "/v1/objections/" + id + "/withdrawal";
        Results.post(Tokens.objectionOfficer(AGENCY, "clerk"), path, Map.of()).statusCode(404);

        // When
        var withdrawn = Results.post(own(), path, Map.of());

        // Then
        withdrawn.statusCode(200).body("state", equalTo("WITHDRAWN"));
        assertThat(open(AgencyScope.all())).isEmpty();
        Results.post(own(), path, Map.of()).statusCode(409).body("code", equalTo("OBJECTION_CLOSED"));
    }

    @Test
    void otherAgenciesSeeNeitherTheObjectionNorItsList() {
        String id = Results.post(own(), objections(), GROUNDS)
                .statusCode(201)
                .extract()
                .path("objectionId");
        Results.get(Tokens.objectionOfficer("OBJ-9", "x"), "/v1/objections/" + id)
                .statusCode(404);
        Results.get(Tokens.objectionOfficer("OBJ-9", "x"), "/v1/objections?agency=" + AGENCY)
                .statusCode(404);
        Results.get(Tokens.objectionOfficer("OBJ-9", "x"), "/v1/employees/" + employee + "/objections")
                .statusCode(404);
        assertThat(open(AgencyScope.of(Set.of("OBJ-9")))).isEmpty();
        String reader = TestTokens.subject("reader")
                .scopes("assessments:read", "reports:aggregate")
                .agencies(AGENCY)
                .token();
        Results.get(reader, "/v1/objections/" + id).statusCode(403);
        Results.post(reader, objections(), GROUNDS).statusCode(403);
    }

    @Test
    void anObjectionIsNeverChanged() {
        Results.post(own(), objections(), GROUNDS).statusCode(201);
        assertThatThrownBy(() -> transactions.write(
                        AgencyScope.all(),
                        () -> jdbi.useHandle(handle -> handle.execute("update objection set grounds = ''"))))
                .satisfies(failure -> assertThat(SqlStates.of(failure)).hasValue("42501"));
        assertThatThrownBy(() -> TestStack.database().asSuperuser("delete from objection"))
                .hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void badInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly("POST", objections(), own());
    }

    private String own() {
        return Tokens.objecting(AGENCY, employee);
    }

    private String objections() {
        return "/v1/assessment-results/" + result + "/objections";
    }

    private Set<UUID> open(AgencyScope scope) {
        return transactions.write(scope, () -> openObjections.against(List.of(result)));
    }
}
