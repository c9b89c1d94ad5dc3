package id.asn.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RecordBatchTest {

    private static final String AGENCY = "BAT-1";
    private static final String BATCH = "/v1/assessment-results/batch";

    @Inject
    Register register;

    private UUID employee = UUID.randomUUID();
    private final String token = Tokens.officer(AGENCY);

    @BeforeEach
    void registered() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
    }

    @Test
    void eachItemStandsForItselfAndTheOrderIsKept() {
        // Given
        Map<String, Object> good = Results.of(employee, "B1-" + employee, register.today(), Results.all("3"));
        Map<String, Object> unknown =
                Results.of(UUID.randomUUID(), "B2-" + employee, register.today(), Results.all("3"));
        Map<String, Object> tooHigh = Results.of(employee, "B3-" + employee, register.today(), "7");
        Map<String, Object> changed = Results.of(employee, "B1-" + employee, register.today(), Results.all("4"));
        Map<String, Object> withNul = Results.of(employee, "B5-\u0000" + employee, register.today(), Results.all("3"));
        Map<String, Object> alsoGood = Results.of(employee, "B4-" + employee, register.today(), Results.all("2"));

        // When
        JsonPath answer = Results.post(
                        token,
                        BATCH,
                        Map.of("items", List.of(good, unknown, tooHigh, good, changed, withNul, alsoGood)))
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(answer.getList("items.index", Integer.class)).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(answer.getList("items.status", String.class))
                .containsExactly("RECORDED", "REJECTED", "REJECTED", "REPLAYED", "REJECTED", "REJECTED", "RECORDED");
        assertThat(answer.getString("items[1].problem.code")).isEqualTo("EMPLOYEE_NOT_KNOWN");
        assertThat(answer.getString("items[2].problem.code")).isEqualTo("VALIDATION");
        assertThat(answer.getString("items[2].problem.errors[0].pointer")).isEqualTo("/ratings/0/level");
        assertThat(answer.getString("items[3].resultId")).isEqualTo(answer.getString("items[0].resultId"));
        assertThat(answer.getString("items[4].problem.code")).isEqualTo("SOURCE_REFERENCE_CHANGED");
        assertThat(register.count("select count(*) from assessment_result where employee_id = '" + employee + "'"))
                .isEqualTo(2);
    }

    @Test
    void allOrNoneIsRefusedWithEveryErrorOfEveryItemAndKeepsNothing() {
        // Given
        Map<String, Object> good = Results.of(employee, "A1-" + employee, register.today(), Results.all("3"));
        Map<String, Object> unknown =
                Results.of(UUID.randomUUID(), "A2-" + employee, register.today(), Results.all("3"));
        Map<String, Object> tooHigh = Results.of(employee, "A3-" + employee, register.today(), "7", "8");

        // When
        JsonPath refused = Results.post(token, BATCH + "?mode=atomic", Map.of("items", List.of(good, unknown, tooHigh)))
                .statusCode(422)
                .extract()
                .jsonPath();

        // Then
        assertThat(refused.getString("code")).isEqualTo("BATCH_REFUSED");
        assertThat(refused.getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder("/items/1/employee", "/items/2/ratings/0/level", "/items/2/ratings/1/level");
        assertThat(register.count("select count(*) from assessment_result where employee_id = '" + employee + "'"))
                .isZero();
        Results.post(token, BATCH + "?mode=atomic", Map.of("items", List.of(good)))
                .statusCode(200);
        assertThat(register.count("select count(*) from assessment_result where employee_id = '" + employee + "'"))
                .isOne();
    }

    @Test
    void aTrialTellsWhatWouldBecomeOfEachItemAndKeepsNothing() {
        // Given
        Map<String, Object> there = Results.of(employee, "V0-" + employee, register.today(), Results.all("3"));
        String known = Results.post(token, there).statusCode(201).extract().path("resultId");
        Map<String, Object> fresh = Results.of(employee, "V1-" + employee, register.today(), Results.all("3"));
        Map<String, Object> tooHigh = Results.of(employee, "V2-" + employee, register.today(), "7");

        // When
        JsonPath tried = Results.post(
                        token, BATCH + "?validateOnly=true", Map.of("items", List.of(fresh, there, tooHigh)))
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(tried.getList("items.status", String.class)).containsExactly("RECORDED", "REPLAYED", "REJECTED");
        assertThat(tried.getString("items[0].resultId")).isNull();
        assertThat(tried.getString("items[1].resultId")).isEqualTo(known);
        assertThat(register.count("select count(*) from assessment_result where employee_id = '" + employee + "'"))
                .isOne();
        Results.post(token, BATCH + "?mode=some", Map.of("items", List.of(fresh)))
                .statusCode(400);
        Results.post(token, BATCH + "?validateOnly=maybe", Map.of("items", List.of(fresh)))
                .statusCode(400);
    }

    @Test
    void anItemThatCannotBeReadIsRefusedAlone() {
        // Given
        Map<String, Object> wrongType = Results.of(employee, "W1-" + employee, register.today(), Results.all("3"));
        wrongType.put("assessedOn", 20250524);
        Map<String, Object> unknownField = Results.of(employee, "W2-" + employee, register.today(), Results.all("3"));
        unknownField.put("religion", "x");
        Map<String, Object> good = Results.of(employee, "W3-" + employee, register.today(), Results.all("3"));

        // When
        JsonPath answer = Results.post(token, BATCH, Map.of("items", List.of(wrongType, unknownField, good, "none")))
                .statusCode(200)
                .extract()
                .jsonPath();

        // Then
        assertThat(answer.getList("items.status", String.class))
                .containsExactly("REJECTED", "REJECTED", "RECORDED", "REJECTED");
        assertThat(answer.getString("items[0].problem.code")).isEqualTo("WRONG_TYPE");
        assertThat(answer.getString("items[0].problem.errors[0].pointer")).isEqualTo("/assessedOn");
        assertThat(answer.getString("items[1].problem.code")).isEqualTo("UNKNOWN_FIELD");
        assertThat(answer.getString("items[1].problem.errors[0].pointer")).isEqualTo("/religion");
        assertThat(answer.getString("items[3].problem.code")).isEqualTo("WRONG_TYPE");
        assertThat(register.count("select count(*) from assessment_result where employee_id = '" + employee + "'"))
                .isOne();
    }

    @Test
    void aWholeBatchSentTwiceChangesNothing() {
        // Given
        List<Map<String, Object>> items = IntStream.range(0, 50)
                .mapToObj(i -> Results.of(
                        employee, "T" + i + "-" + employee, register.today().minusDays(i), Results.all("3")))
                .toList();
        Results.post(token, BATCH, Map.of("items", items))
                .statusCode(200)
                .body("items.status", everyItem(equalTo("RECORDED")));
        int computations = computations();

        // When
        var again = Results.post(token, BATCH, Map.of("items", items));

        // Then
        again.statusCode(200).body("items.status", everyItem(equalTo("REPLAYED")));
        assertThat(computations()).isEqualTo(computations).isOne();
    }

    @Test
    void anEmptyOrOversizedBatchIsRefused() {
        Results.post(token, BATCH, Map.of("items", List.of())).statusCode(400);
        List<Map<String, Object>> tooMany = IntStream.range(0, 5_001)
                .mapToObj(i -> Results.of(employee, "N" + i, register.today(), "3"))
                .toList();
        Results.post(token, BATCH, Map.of("items", tooMany)).statusCode(400);
    }

    @Test
    void badInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly("POST", BATCH, token);
    }

    private int computations() {
        return register.count("select count(*) from match_computation where employee_id = '" + employee + "'");
    }
}
