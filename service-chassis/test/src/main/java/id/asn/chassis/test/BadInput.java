package id.asn.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every writing operation must refuse with a problem document, whatever it does. */
public final class BadInput {

    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    private BadInput() {}

    /** @param token one that may use the operation */
    public static void assertRefusedCleanly(String method, String path, String token) {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("broken JSON", "{\"a\": ");
        bodies.put("no JSON", "completed 20 hours");
        bodies.put("empty", "");
        bodies.put("null", "null");
        bodies.put("an array", "[1, 2]");
        bodies.put("a number", "42");
        bodies.put("an unknown field", "{\"religion\": \"x\"}");
        bodies.put("two values", "{} {}");
        bodies.put("deeply nested", "[".repeat(2_000) + "]".repeat(2_000));
        bodies.forEach(
                (what, body) -> assertProblem(what, signedIn(token).body(body).request(method, path), 400, 422));
        assertProblem(
                "10 MB",
                signedIn(token).body("\"" + "x".repeat(TEN_MEGABYTES) + "\"").request(method, path),
                413);
        assertProblem(
                "text/plain",
                given().auth().oauth2(token).contentType("text/plain").body("x").request(method, path),
                415);
        assertProblem(
                "a semicolon",
                signedIn(token).urlEncodingEnabled(false).body("{}").request(method, path + ";a=b"),
                400);
        assertProblem(
                "no token", given().contentType("application/json").body("{}").request(method, path), 401);
        assertProblem("a forged token", signedIn(token + "x").body("{}").request(method, path), 401);
        assertProblem(
                "a token without scopes",
                signedIn(TestTokens.subject("nobody").agencies("*").token())
                        .body("{}")
                        .request(method, path),
                403);
    }

    /** The answer is a problem document of one of these statuses that shows nothing of the inside. */
    public static void assertProblem(String what, Response answer, Integer... statuses) {
        assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isIn((Object[]) statuses);
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("code")).as(what).isNotBlank();
        assertThat(answer.jsonPath().getString("title")).as(what).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).as(what).isNotBlank();
        assertThat(answer.asString())
                .as(what)
                .doesNotContain("Exception")
                .doesNotContain("id.asn.")
                .doesNotContain("java.")
                .doesNotContainIgnoringCase("select ");
    }

    private static RequestSpecification signedIn(String token) {
        return given().auth().oauth2(token).contentType("application/json");
    }

    private static RequestSpecification given() {
        return RestAssured.given().accept("application/json, application/problem+json");
    }
}
