package id.asn.traininghours.webhook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Subscribes as clients do. */
final class WebhookApi {

    static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final List<String> ALL =
            List.of("entry.credited", "entry.reversed", "entry.adjusted", "entry.held", "entry.decided");

    private final String token;

    private WebhookApi(String token) {
        this.token = token;
    }

    static WebhookApi portal(String agency) {
        return new WebhookApi(TestTokens.subject("portal")
                .scopes("hours:read")
                .agencies(agency)
                .token());
    }

    static WebhookApi lms(String provider) {
        return new WebhookApi(TestTokens.subject("lms")
                .scopes("hours:post")
                .agencies("*")
                .provider(provider)
                .token());
    }

    static WebhookApi with(String token) {
        return new WebhookApi(token);
    }

    RequestSpecification as() {
        return given().auth().oauth2(token).contentType("application/json");
    }

    Response create(String url, String... kinds) {
        return as().body(Map.of("url", url, "kinds", kinds.length == 0 ? ALL : List.of(kinds)))
                .post("/v1/webhooks");
    }

    JsonPath created(Receiver receiver, String... kinds) {
        return create(receiver.url(), kinds).then().statusCode(201).extract().jsonPath();
    }

    JsonPath get(String id) {
        return as().get("/v1/webhooks/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    Response post(String id, String action, Map<String, ?> body) {
        return as().body(body).post("/v1/webhooks/{id}/" + action, id);
    }

    Response post(String id, String action) {
        return as().post("/v1/webhooks/{id}/" + action, id);
    }

    List<Map<String, Object>> deliveries(String id) {
        return as().queryParam("limit", 500)
                .get("/v1/webhooks/{id}/deliveries", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items");
    }

    static List<Receiver.Got> awaited(Receiver receiver, int messages) {
        Awaitility.await()
                .atMost(PATIENCE)
                .untilAsserted(() -> assertThat(receiver.got()).hasSizeGreaterThanOrEqualTo(messages));
        return receiver.got();
    }
}
