package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.ASSESSMENT;
import static id.asn.acceptance.RunningStack.HOURS;
import static id.asn.acceptance.RunningStack.PLANNING;
import static id.asn.acceptance.RunningStack.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a new user gets wrong: a clear problem each time, never a fault of ours, and nothing half-written. */
@ExtendWith(RunningStack.Extension.class)
class NewUserMistakesTest {

    private static final String TEGAL = "6407";
    private static final String PORTAL = "hr-portal-tegal";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    static Stream<Arguments> writingOperations() {
        return Stream.of(
                Arguments.of(STANDARDS, "/v1/position-standards"),
                Arguments.of(STANDARDS, "/v1/agencies/6407/employees/batch"),
                Arguments.of(ASSESSMENT, "/v1/assessment-results"),
                Arguments.of(ASSESSMENT, "/v1/assessment-results/batch"),
                Arguments.of(HOURS, "/v1/entries"),
                Arguments.of(HOURS, "/v1/entries/batch"),
                Arguments.of(PLANNING, "/v1/goals"),
                Arguments.of(PLANNING, "/v1/need-derivations"));
    }

    @ParameterizedTest
    @MethodSource("writingOperations")
    void a_body_that_cannot_be_understood(String service, String path, RunningStack stack) {
        for (String body :
                List.of("{\"a\": ", "", "null", "[]", "42", "{}", "{\"religion\": \"x\"}", "{\"items\": 7}")) {
            assertProblem(stack.as(PORTAL, service).body(body).post(path), 400, 422);
        }
        assertProblem(
                stack.as(PORTAL, service)
                        .body("\"" + "x".repeat(TEN_MEGABYTES) + "\"")
                        .post(path),
                413);
        assertProblem(
                stack.as(PORTAL, service).urlEncodingEnabled(false).body("{}").post(path + ";v=1"), 400);
        assertProblem(stack.as("national-reader", service).body("{}").post(path), 403);
    }

    static Stream<Arguments> completions() {
        String tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
        return Stream.of(
                Arguments.of("negative JP", Map.of("quantity", Map.of("unit", "JP", "amount", -4))),
                Arguments.of("no JP", Map.of("quantity", Map.of("unit", "JP", "amount", 0))),
                Arguments.of("huge JP", Map.of("quantity", Map.of("unit", "JP", "amount", new BigDecimal("1e30")))),
                Arguments.of("more JP than a day has", Map.of("quantity", Map.of("unit", "JP", "amount", 900))),
                Arguments.of(
                        "lost precision",
                        Map.of("quantity", Map.of("unit", "JP", "amount", new BigDecimal("1.23456789")))),
                Arguments.of("a number as text", Map.of("quantity", Map.of("unit", "JP", "amount", "4"))),
                Arguments.of("an unknown unit", Map.of("quantity", Map.of("unit", "MOON", "amount", 4))),
                Arguments.of(
                        "a unit that the form does not count",
                        Map.of("quantity", Map.of("unit", "SEMESTER", "amount", 1))),
                Arguments.of("an unknown form", Map.of("formCode", "ZZ99")),
                Arguments.of("an unknown provider", Map.of("providerCode", "NOBODY")),
                Arguments.of("an unknown attendance mode", Map.of("attendanceMode", "TELEPATHY")),
                Arguments.of("a date in the future", Map.of("startDate", tomorrow, "endDate", tomorrow)),
                Arguments.of("an end before the start", Map.of("startDate", "2024-05-02", "endDate", "2024-05-01")),
                Arguments.of("no date", Map.of("startDate", "2024-02-30", "endDate", "2024-02-30")),
                Arguments.of("before anybody was employed", Map.of("startDate", "1950-01-01", "endDate", "1950-01-01")),
                Arguments.of("a NIP of 17 digits", Map.of("employee", Map.of("nip", "19800101200501100"))),
                Arguments.of("nobody", Map.of("employee", Map.of())),
                Arguments.of("a title of 10,000 characters", Map.of("title", "x".repeat(10_000))),
                Arguments.of("a NUL byte", Map.of("title", "a\u0000b")),
                Arguments.of("an unknown field", Map.of("religion", "x")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("completions")
    void a_completion_that_cannot_be(String mistake, Map<String, Object> change, RunningStack stack) {
        Map<String, Object> completion =
                new HashMap<>(completion("mistake-" + mistake.replace(' ', '-'), person(stack)));
        completion.putAll(change);
        JsonPath before = totals(stack);

        assertProblem(stack.as(PORTAL, HOURS).body(completion).post("/v1/entries"), 400, 404, 422);

        assertThat(totals(stack).getLong("entries")).isEqualTo(before.getLong("entries"));
    }

    @Test
    void a_batch_keeps_its_good_rows(RunningStack stack) {
        String person = person(stack);
        Map<String, Object> bad = new HashMap<>(completion("batch-bad", person));
        bad.put("formCode", "ZZ99");

        Response answer = stack.as(PORTAL, HOURS)
                .body(Map.of("items", List.of(completion("batch-good", person), bad)))
                .post("/v1/entries/batch");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getList("items.outcome", String.class).getFirst())
                .startsWith("ACCEPTED");
        assertThat(answer.jsonPath().getString("items[1].outcome")).isEqualTo("REJECTED");
        assertThat(answer.jsonPath().getString("items[1].problem.detail")).isNotBlank();
    }

    @Test
    void another_agencys_token_finds_nothing(RunningStack stack) {
        String person = person(stack);
        String other = "hr-portal-kutai-kartanegara";

        assertProblem(stack.as(other, STANDARDS).get("/v1/employees/" + person), 404);
        assertProblem(stack.as(other, STANDARDS).get("/v1/agencies/6407/units"), 404);
        assertProblem(stack.as(other, ASSESSMENT).get("/v1/employees/" + person + "/match?purpose=PEMETAAN"), 404);
        assertProblem(stack.as(other, HOURS).get("/v1/employees/" + person + "/balance"), 404);
        assertProblem(stack.as(other, HOURS).get("/v1/control-totals?agency=6407&year=2022"), 404);
        assertProblem(stack.as(other, PLANNING).get("/v1/reports/agency-development?agency=6407&year=2022"), 404);
        assertProblem(stack.as(other, PLANNING).get("/v1/reconciliations?agency=6407&year=2022"), 404);
        // A stranger's completion waits, as for a person nobody knows: not even that the person exists is told.
        Response unknown =
                stack.as(other, HOURS).body(completion("theft", person)).post("/v1/entries");
        assertThat(unknown.statusCode()).isEqualTo(202);
        assertThat(unknown.jsonPath().getString("outcome")).isEqualTo("WAITING");
        assertThat(unknown.jsonPath().getString("entryId")).isNull();
        assertProblem(stack.as(other, STANDARDS).body("{\"units\": []}").put("/v1/agencies/6407/units"), 404);
    }

    @Test
    void a_second_standard_in_force_is_refused_and_the_decree_named(RunningStack stack) {
        // Given a position whose standard is in force
        JsonPath enacted = stack.as(PORTAL, STANDARDS)
                .get("/v1/position-standards?agency=6407&status=ENACTED&limit=1")
                .jsonPath();
        String standardId = enacted.getString("items[0].standardId");
        JsonPath inForce = stack.as(PORTAL, STANDARDS)
                .get("/v1/position-standards/" + standardId)
                .jsonPath();
        Map<String, Object> draft = new HashMap<>(inForce.getMap("content"));
        draft.put("positionId", inForce.getString("positionId"));

        // When somebody enacts another without saying that it supersedes
        Response created = stack.as(PORTAL, STANDARDS).body(draft).post("/v1/position-standards");
        assertThat(created.statusCode()).as(created.asString()).isEqualTo(201);
        String second = created.jsonPath().getString("standardId");
        step(stack, PORTAL, second, "submission", "{}");
        assertProblem(
                stack.as(PORTAL, STANDARDS)
                        .body("{\"letterNumber\": \"B/1\", \"letterDate\": \"2024-01-02\"}")
                        .post("/v1/position-standards/" + second + "/approval"),
                403); // the maker is not the checker
        step(
                stack,
                "hr-checker-tegal",
                second,
                "approval",
                "{\"letterNumber\": \"B/1\", \"letterDate\": \"2024-01-02\"}");
        Response refused = stack.as("hr-checker-tegal", STANDARDS)
                .body("""
                        {"legalBasis": {"number": "800/9", "date": "2024-02-01", "title": "Keputusan Bupati"},
                         "effectiveFrom": "2024-02-01"}
                        """)
                .post("/v1/position-standards/" + second + "/enactment");

        // Then the decree in force is named, and stays in force
        assertProblem(refused, 409);
        assertThat(refused.asString()).contains(inForce.getString("legalBasis.number"));
        assertThat(stack.as(PORTAL, STANDARDS)
                        .get("/v1/positions/" + inForce.getString("positionId") + "/standard")
                        .jsonPath()
                        .getString("standard.standardId"))
                .isEqualTo(standardId);
    }

    private static void step(RunningStack stack, String role, String standardId, String step, String body) {
        Response answer =
                stack.as(role, STANDARDS).body(body).post("/v1/position-standards/" + standardId + "/" + step);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private static String person(RunningStack stack) {
        return stack.as(PORTAL, STANDARDS)
                .header("Purpose", "acceptance test")
                .get("/v1/employees?agency={agency}&limit=1", TEGAL)
                .jsonPath()
                .getString("items[0].employeeId");
    }

    private static JsonPath totals(RunningStack stack) {
        return stack.as(PORTAL, HOURS)
                .get("/v1/control-totals?agency={agency}&year=2024", TEGAL)
                .jsonPath();
    }

    private static Map<String, Object> completion(String source, String person) {
        return Map.of(
                "sourceRecordId", source,
                "employee", Map.of("employeeId", person),
                "providerCode", "BPSDM-JATENG",
                "formCode", "KL03",
                "title", "Latihan " + source,
                "startDate", "2024-05-06",
                "endDate", "2024-05-06",
                "quantity", Map.of("unit", "JP", "amount", 4),
                "attendanceMode", "ONSITE");
    }

    private static void assertProblem(Response answer, Integer... statuses) {
        assertThat(answer.statusCode()).as(answer.asString()).isIn((Object[]) statuses);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(answer.asString()).doesNotContain("Exception").doesNotContain("id.asn.");
    }
}
