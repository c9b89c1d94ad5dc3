package id.asn.chassis.web;

import static id.asn.chassis.web.NoteClient.as;
import static id.asn.chassis.web.NoteClient.note;
import static id.asn.chassis.web.NoteClient.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.ProblemTexts;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProblemsTest {

    private static final String TOKEN = token("ani", "1000");

    @Test
    void hostile_requests_get_a_problem_document_each() {
        BadInput.assertRefusedCleanly("POST", "/v1/notes", TOKEN);
    }

    @Test
    void every_problem_of_the_chassis_has_its_texts_in_both_languages() {
        ProblemTexts.assertComplete("chassis-problems", WebProblem.class);
    }

    @ParameterizedTest
    @CsvSource({"id,Catatan", "id-ID;q=0.9 en;q=0.1,Catatan", "en,The note", "fr,The note", "***,The note"})
    void texts_follow_the_language_of_the_caller(String language, String beginning) {
        as(TOKEN)
                .header("Accept-Language", language.replace(' ', ','))
                .body(note("1000", "LOUD " + language.hashCode()))
                .post("/v1/notes")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("detail", containsString(beginning))
                .body("code", equalTo("NOTE_TOO_LOUD"))
                .body("errors[0].pointer", equalTo("/text"))
                .body("traceId", notNullValue());
    }

    @Test
    void every_violation_is_listed_with_its_place() {
        as(TOKEN)
                .body("{\"agencyCode\": \"\", \"text\": \"%s\"}".formatted("x".repeat(201)))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("VALIDATION"))
                .body("errors.pointer", hasItems("/agencyCode", "/text"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"agencyCode\": \"1000\", \"text\": \"a\", \"religion\": \"x\"}|UNKNOWN_FIELD|/religion",
                "{\"agencyCode\": \"1000\", \"text\": 7}|WRONG_TYPE|/text",
                "{\"agencyCode\": \"1000\", \"text\": \"a\", \"loudness\": \"7\"}|WRONG_TYPE|/loudness",
                "{\"agencyCode\": \"1000\", \"text\": \"a\", \"count\": 7.5}|WRONG_TYPE|/count",
                "{\"agencyCode\": \"1000\", \"text\": \"a\", \"count\": true}|WRONG_TYPE|/count",
            })
    void a_wrong_field_is_named(String body, String code, String pointer) {
        as(TOKEN)
                .body(body)
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void a_repeated_field_is_refused() {
        as(TOKEN)
                .body("{\"agencyCode\": \"1000\", \"text\": \"a\", \"text\": \"b\"}")
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("MALFORMED"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b", "half \\ud83d of a pair", "\\udc00"})
    void a_text_that_cannot_be_stored_is_refused_where_it_stands(String text) {
        as(TOKEN)
                .body("{\"agencyCode\": \"1000\", \"text\": \"%s\"}".formatted(text))
                .post("/v1/notes")
                .then()
                .statusCode(400)
                .body("code", equalTo("WRONG_TYPE"))
                .body("errors[0].pointer", equalTo("/text"));
    }

    @Test
    void a_fault_shows_nothing_of_the_inside() {
        BadInput.assertProblem("fault", as(TOKEN).get("/v1/notes/fault"), 500);
    }

    @Test
    void a_conflict_that_no_use_case_foresaw_is_a_409() {
        as(TOKEN).body(note("1000", "twice")).post("/v1/notes").then().statusCode(201);

        as(TOKEN)
                .body(note("1000", "twice"))
                .post("/v1/notes")
                .then()
                .statusCode(409)
                .body("code", equalTo("CONFLICT"));
    }

    @Test
    void unknown_paths_methods_and_parameters_get_problems_too() {
        BadInput.assertProblem("no such path", as(TOKEN).get("/v1/nothing-here"), 404);
        BadInput.assertProblem("no such method", as(TOKEN).delete("/v1/notes"), 405);
        BadInput.assertProblem("limit", as(TOKEN).get("/v1/notes?limit=501"), 400);
        BadInput.assertProblem("limit", as(TOKEN).get("/v1/notes?limit=many"), 400);
        BadInput.assertProblem("cursor", as(TOKEN).get("/v1/notes?cursor=%25%25"), 400);
        BadInput.assertProblem("id", as(TOKEN).body(note("1000", "x")).put("/v1/notes/not-a-uuid"), 400);
    }

    @Test
    void an_endpoint_without_an_annotation_is_denied_to_everyone() {
        BadInput.assertProblem("unannotated", as(TOKEN).get("/v1/notes/unannotated"), 403);
    }

    @Test
    void an_expired_token_is_refused() {
        String expired = TestTokens.subject("ani")
                .scopes("notes:read")
                .agencies("1000")
                .expired()
                .token();

        BadInput.assertProblem("expired", as(expired).get("/v1/notes"), 401);
    }

    @Test
    void the_type_of_a_problem_has_a_page_behind_it() {
        String page = RestAssured.get("/problems/NOTE_TOO_LOUD")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .extract()
                .asString();

        assertThat(page).contains("shouts").contains("berteriak");
        BadInput.assertProblem("no such problem", RestAssured.get("/problems/NONE"), 404);
    }
}
