package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class MatchListTest {

    private static final String AGENCY = "LST-1";
    private static final String[] LEVELS = {"3", "2.4", "2"};

    @Inject
    Register register;

    private final String token = Tokens.officer(AGENCY);

    @BeforeEach
    void threePeople() {
        register.dictionary();
        if (register.count("select count(*) from current_match") > 0) {
            return;
        }
        for (int i = 0; i < LEVELS.length; i++) {
            UUID position = register.position(AGENCY, "U." + i, null);
            register.standard(AGENCY, position, 3);
            UUID employee = register.employee(AGENCY, null, position, "U." + i);
            Results.post(token, Results.of(employee, "L-" + employee, register.today(), Results.all(LEVELS[i])))
                    .statusCode(201);
        }
    }

    @Test
    void isPagedWithoutLossOrRepetition() {
        // When
        List<String> found = new ArrayList<>();
        String next = "";
        for (int page = 0; page < 2; page++) {
            JsonPath answer = Results.get(token, "/v1/matches?agency=" + AGENCY + "&limit=2&cursor=" + next)
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            found.addAll(answer.getList("items.employeeId", String.class));
            next = answer.getString("next");
        }

        // Then
        assertThat(found).hasSize(3).doesNotHaveDuplicates();
        assertThat(next).isNull();
    }

    @Test
    void isNarrowedByUnitAndByCategory() {
        Results.get(token, "/v1/matches?agency=" + AGENCY + "&unit=U.1")
                .statusCode(200)
                .body("items.category", equalTo(List.of("CUKUP_OPTIMAL")));
        Results.get(token, "/v1/matches?agency=" + AGENCY + "&category=KURANG_OPTIMAL")
                .statusCode(200)
                .body("items.unitCode", equalTo(List.of("U.2")));
    }

    @Test
    void readingLeavesATrace() {
        // Given
        int before = register.count("select count(*) from audit_entry where action = 'MATCHES_LISTED'");

        // When
        Results.get(token, "/v1/matches?agency=" + AGENCY).statusCode(200);

        // Then
        assertThat(register.count("select count(*) from audit_entry where action = 'MATCHES_LISTED'"))
                .isEqualTo(before + 1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/matches",
                "/v1/matches?agency=LST-1&limit=0",
                "/v1/matches?agency=LST-1&limit=501",
                "/v1/matches?agency=LST-1&limit=x",
                "/v1/matches?agency=LST-1&cursor=%00",
                "/v1/matches?agency=LST-1&purpose=PROMOSI",
                "/v1/matches/not-an-id",
                "/v1/employees/0192f1c0-1111-7aaa-8bbb-000000000001/match?asOf=yesterday"
            })
    void aQueryThatMakesNoSenseIsRefusedCleanly(String path) {
        BadInput.assertProblem(path, Results.get(token, path).extract().response(), 400);
    }

    @Test
    void needsTheScope() {
        String recorder = TestTokens.subject("x")
                .scopes("assessments:write")
                .agencies(AGENCY)
                .token();
        Results.get(recorder, "/v1/matches?agency=" + AGENCY).statusCode(403);
    }
}
