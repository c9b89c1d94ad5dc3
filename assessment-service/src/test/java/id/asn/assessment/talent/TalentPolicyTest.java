package id.asn.assessment.talent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Talents;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** U14: the rules are proposed by one, enacted by another, for days to come; what was enacted never changes. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class TalentPolicyTest {

    private static final String PATH = "/v1/talent-policies";

    @Inject
    Register register;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    ObjectMapper json;

    private final String maker = Talents.lawmaker("lawmaker-1");
    private final String checker = Talents.lawmaker("lawmaker-2");

    @Test
    void oneProposesAnotherEnactsAndFromItsDayOnItHolds() {
        // Given
        LocalDate from = register.today().plusYears(1);
        int version = propose(from, "70", "50");

        // When
        Results.post(maker, PATH + "/" + version + "/enactment", "")
                .statusCode(403)
                .body("code", equalTo("TALENT_POLICY_MAKER_IS_CHECKER"));
        Results.post(checker, PATH + "/" + version + "/enactment", "")
                .statusCode(200)
                .body("status", equalTo("ENACTED"))
                .body("enactedBy", equalTo("lawmaker-2"));

        // Then
        Results.post(checker, PATH + "/" + version + "/enactment", "")
                .statusCode(409)
                .body("code", equalTo("TALENT_POLICY_ENACTED"));
        Results.get(maker, PATH).statusCode(200).body("items[0].effectiveTo", equalTo(from.toString()));
        int earlier = propose(from, "71", "50");
        Results.post(checker, PATH + "/" + earlier + "/enactment", "")
                .statusCode(409)
                .body("code", equalTo("TALENT_POLICY_OVERTAKEN"));
    }

    @Test
    void onlyForDaysToComeSoundAndByTheNation() {
        Map<String, Object> today = proposal(register.today(), "80", "60");
        Map<String, Object> tomorrow = proposal(register.today().plusDays(1), "60", "60");

        Results.post(maker, PATH, today).statusCode(422).body("code", equalTo("TALENT_POLICY_NOT_FOR_THE_PAST"));
        Results.post(maker, PATH, tomorrow)
                .statusCode(422)
                .body("code", equalTo("TALENT_RULES_UNSOUND"))
                .body("errors.pointer", contains("/rules/performanceExpected", "/rules/potentialMiddle"));
        Results.post(
                        TestTokens.subject("local")
                                .scopes("rules:write")
                                .agencies("X")
                                .token(),
                        PATH,
                        proposal(register.today().plusDays(1), "80", "60"))
                .statusCode(403);
        Results.post(Talents.officer("officer", "X"), PATH, today).statusCode(403);
        BadInput.assertRefusedCleanly("POST", PATH, maker);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update talent_policy set rules = '{}'",
                "update talent_policy set effective_from = '2020-01-01'",
                "delete from talent_policy",
                "update fairness_rule set smallest_cell = 2",
                "insert into performance_predicate values ('X', '2020-01-01', null, 'x', 'x', 'x', 'S')",
                "update performance_appraisal set score = 100",
                "delete from performance_appraisal"
            })
    void theServiceHasNoRightToChangeWhatIsRecorded(String sql) {
        assertThatThrownBy(() ->
                        transactions.write(AgencyScope.all(), () -> jdbi.useHandle(handle -> handle.execute(sql))))
                .satisfies(failure -> assertThat(SqlStates.of(failure)).contains("42501"));
    }

    @Test
    void twoVersionsInForceOnOneDayAreRefusedByTheDatabase() {
        assertThatThrownBy(() -> TestStack.database().asSuperuser("""
                        insert into talent_policy (version, status, effective_from, citation, certainty, rules, proposed_at,
                                                   proposed_by, enacted_at, enacted_by)
                        values (99, 'ENACTED', '2021-01-01', 'x', 'S', '{}', now(), 'a', now(), 'b')"""))
                .satisfies(failure -> assertThat(SqlStates.of(failure)).contains("23P01"));
    }

    private int propose(LocalDate from, String high, String middle) {
        return Results.post(maker, PATH, proposal(from, high, middle))
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .extract()
                .path("version");
    }

    private Map<String, Object> proposal(LocalDate from, String high, String middle) {
        TalentRules rules = Rules.of(high, middle, PerformanceBasis.SCORE_FIRST, Rules.GRID, List.of());
        return new HashMap<>(Map.of(
                "effectiveFrom",
                from.toString(),
                "citation",
                "PermenPANRB 3/2020",
                "certainty",
                "L",
                "rules",
                json.convertValue(rules, Map.class)));
    }
}
