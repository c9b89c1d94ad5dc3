package id.asn.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two walls between agencies, and what not even the service itself can change. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AgencyWallTest {

    private static final String MINE = "WAL-1";
    private static final String OTHER = "WAL-2";

    @Inject
    Register register;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private UUID employee = UUID.randomUUID();
    private UUID position = UUID.randomUUID();
    private String result = "";
    private String match = "";

    @BeforeEach
    void aResultOfMine() {
        register.dictionary();
        position = register.position(MINE, "U.1", null);
        register.standard(MINE, position, 3);
        employee = register.employee(MINE, null, position, "U.1");
        var recorded = Results.post(
                        Tokens.officer(MINE), Results.of(employee, "W-" + employee, register.today(), Results.all("3")))
                .statusCode(201)
                .extract();
        result = recorded.path("resultId");
        match = recorded.path("match.computationId");
    }

    @Test
    void anotherAgencysTokenFindsNothing() {
        String stranger = Tokens.officer(OTHER);
        Results.get(stranger, "/v1/assessment-results/" + result).statusCode(404);
        Results.get(stranger, "/v1/employees/" + employee + "/assessment-results")
                .statusCode(404);
        Results.get(stranger, "/v1/employees/" + employee + "/match").statusCode(404);
        Results.get(stranger, "/v1/employees/" + employee + "/gaps").statusCode(404);
        Results.get(stranger, "/v1/matches/" + match).statusCode(404);
        Results.get(stranger, "/v1/matches/" + match + "/explanation").statusCode(404);
        Results.post(stranger, "/v1/matches/" + match + "/verification", "").statusCode(404);
        Results.get(stranger, "/v1/matches?agency=" + MINE).statusCode(404);
        Results.get(stranger, "/v1/heat-maps?agency=" + MINE).statusCode(404);
        Results.get(stranger, "/v1/heat-maps/consistency?agency=" + MINE).statusCode(404);
        Results.get(stranger, "/v1/gap-summaries?by=UNIT&agency=" + MINE).statusCode(404);
        Results.get(stranger, "/v1/collective-gaps?agency=" + MINE).statusCode(404);
        Results.get(stranger, "/v1/recomputations?agency=" + MINE).statusCode(404);
        Results.post(stranger, "/v1/recomputations", Map.of("agencyCode", MINE)).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "position",
                "position_standard",
                "position_standard_competency",
                "employee",
                "employee_identity",
                "placement",
                "assessment_result",
                "assessment_rating",
                "match_computation",
                "current_match",
                "current_gap",
                "unit_gap"
            })
    void theDatabaseItselfShowsRowsToTheirAgencyOnly(String table) {
        String sql = "select count(*) from " + table;
        assertThat(register.count(AgencyScope.of(Set.of(MINE)), sql)).isPositive();
        assertThat(register.count(AgencyScope.of(Set.of("WAL-9")), sql)).isZero();
        assertThat(register.countVisible(sql)).as("without a scope").isZero();
    }

    @Test
    void theAgencyThatEmploysThePersonNowSeesTheHistoryItsMatchRestsOn() {
        // Given
        UUID there = register.position(OTHER, "V.1", null);
        register.standard(OTHER, there, 4);

        // When
        register.employee(employee, OTHER, null, there, "V.1", 2);

        // Then
        register.await("select count(*) from match_computation where agency_code = '" + OTHER + "'", 1);
        Results.get(Tokens.officer(OTHER), "/v1/employees/" + employee + "/match")
                .statusCode(200)
                .body("jpmDisplay", comparesEqualTo(75f));
        Results.get(Tokens.officer(OTHER), "/v1/assessment-results/" + result).statusCode(200);
        Results.get(Tokens.officer(MINE), "/v1/employees/" + employee + "/match")
                .statusCode(404);
        Results.post(Tokens.officer(OTHER), Results.of(employee, "W2-" + employee, register.today(), Results.all("4")))
                .statusCode(201)
                .body("match.category", equalTo("OPTIMAL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assessment_result set method = 'TEST'",
                "delete from assessment_result",
                "update assessment_rating set level = 5",
                "delete from assessment_rating",
                "update match_computation set category = 'MS'",
                "delete from match_computation",
                "update rule_category set minimum = 1",
                "insert into rule_category values ('JPM-PEMETAAN', 1, 'X', 1, 'x', 'x')",
                "delete from current_match",
                "delete from unit_gap",
                "update collective_gap_policy set minimum_people = 6",
                "update collective_gap set unit_code = 'x'",
                "update development_proposal set statement = 'x'"
            })
    void theServiceHasNoRightToChangeWhatIsRecorded(String sql) {
        assertThatThrownBy(() ->
                        transactions.write(AgencyScope.all(), () -> jdbi.useHandle(handle -> handle.execute(sql))))
                .isInstanceOf(UnableToExecuteStatementException.class)
                .satisfies(failure -> assertThat(SqlStates.of(failure)).contains("42501"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update assessment_result set method = 'TEST'",
                "delete from assessment_rating",
                "delete from match_computation",
                "truncate match_computation cascade"
            })
    void notEvenTheOwnerChangesWhatIsRecorded(String sql) {
        assertThatThrownBy(() -> TestStack.database().asSuperuser(sql)).hasRootCauseInstanceOf(SQLException.class);
    }

    @Test
    void twoAdoptedSchemesForOneDayAreRefusedByTheDatabase() {
        assertThatThrownBy(() -> TestStack.database().asSuperuser("""
                        insert into rule_scheme (scheme_code, version, purpose, tier, adopted, effective_from,
                                                 validity_months, citation, certainty)
                        values ('JPM-PEMETAAN', 2, 'PEMETAAN', '*', true, '2027-01-01', 36, 'x', 'S')"""))
                .satisfies(failure -> assertThat(SqlStates.of(failure)).contains("23P01"));
    }
}
