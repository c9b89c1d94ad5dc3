package id.asn.traininghours.webhook;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static id.asn.traininghours.webhook.WebhookApi.awaited;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WebhooksTest {

    private final String agency = "W-" + System.nanoTime();
    private final WebhookApi portal = WebhookApi.portal(agency);
    private final Person person = Person.pns(agency);
    private final Receiver receiver = new Receiver();
    private final Receiver other = new Receiver();

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void somebody() {
        Hours.registerProviders();
        known(person);
    }

    @AfterEach
    void stop() {
        receiver.close();
        other.close();
    }

    @Test
    void whatHappensIsToldSignedAndInOrder() {
        // Given
        JsonPath webhook = portal.created(receiver);
        // When
        String credit = post(elearning(person, "2026-03-02", "2026-03-02", 3)).path("entryId");
        String cut = post(elearning(person, "2026-03-02", "2026-03-02", 2)).path("entryId");
        String twin = post(workshop(person).with("certificateNumber", "W/1")).path("entryId");
        String held = post(workshop(person).with("certificateNumber", "W/1")).path("completionId");
        String reversal = reverse(credit).path("entryId");
        // Then
        List<Receiver.Got> got = awaited(receiver, 6);
        assertThat(got)
                .extracting(message -> new JsonPath(message.body()).getString("type"))
                .containsExactly(
                        "entry.credited",
                        "entry.credited",
                        "entry.credited",
                        "entry.held",
                        "entry.reversed",
                        "entry.adjusted");
        assertThat(got.subList(0, 3))
                .extracting(message -> new JsonPath(message.body()).getString("data.entryId"))
                .containsExactly(credit, cut, twin);
        assertThat(new JsonPath(got.get(3).body()).getString("data.completionId"))
                .isEqualTo(held);
        assertThat(new JsonPath(got.get(4).body()).getString("data.entryId")).isEqualTo(reversal);
        assertThat(got.getFirst().body()).contains("\"creditedJp\":3.00");
        assertThat(got)
                .allSatisfy(message -> assertThat(message.signatures())
                        .containsExactly(Receiver.signed(webhook.getString("secret"), message)));
        assertThat(got).extracting(Receiver.Got::id).doesNotHaveDuplicates().allMatch(id -> id.startsWith("msg_"));
        assertThat(receiver.mostAtOnce()).isEqualTo(1);
        Awaitility.await()
                .untilAsserted(() -> assertThat(portal.deliveries(webhook.getString("webhookId")))
                        .hasSize(6)
                        .allSatisfy(delivery -> assertThat(delivery).containsEntry("outcome", "DELIVERED")));
    }

    @Test
    void onlyTheWantedKindsAreTold() {
        // Given
        portal.created(receiver, "entry.reversed");
        // When
        String credit = post(workshop(person)).path("entryId");
        reverse(credit);
        // Then
        assertThat(new JsonPath(awaited(receiver, 1).getFirst().body()).getString("type"))
                .isEqualTo("entry.reversed");
    }

    @Test
    void anLmsHearsOfItsOwnReportsAndAnAgencyOfItsPeople() {
        // Given
        WebhookApi.lms(Hours.KURSUS).created(receiver);
        WebhookApi.portal("ELSEWHERE").created(other);
        // When
        post(elearning(person, "2026-03-02", "2026-03-02", 1)).then().statusCode(201);
        String own = post(elearning(person, "2026-03-03", "2026-03-03", 1).with("providerCode", Hours.KURSUS))
                .path("entryId");
        // Then
        assertThat(awaited(receiver, 1))
                .extracting(message -> new JsonPath(message.body()).getString("data.entryId"))
                .containsExactly(own);
        assertThat(other.got()).isEmpty();
    }

    @Test
    void aMessageThatIsNotTakenIsTriedAgainUnderTheSameIdBeforeAnyLaterOne() {
        // Given a receiver that is out of order at first
        String id = portal.created(receiver).getString("webhookId");
        receiver.answering(message -> receiver.got().size() < 3 ? 503 : 200);
        // When
        String first = post(elearning(person, "2026-03-02", "2026-03-02", 1)).path("entryId");
        String second = post(elearning(person, "2026-03-03", "2026-03-03", 1)).path("entryId");
        // Then
        List<Receiver.Got> got = awaited(receiver, 4);
        assertThat(got)
                .extracting(message -> new JsonPath(message.body()).getString("data.entryId"))
                .containsExactly(first, first, first, second);
        assertThat(got.subList(0, 3))
                .extracting(Receiver.Got::id)
                .containsOnly(got.getFirst().id());
        Awaitility.await()
                .untilAsserted(() -> assertThat(portal.deliveries(id))
                        .extracting(delivery -> delivery.get("outcome"))
                        .containsExactly("DELIVERED", "DELIVERED", "FAILED", "FAILED"));
        assertThat(portal.get(id).getInt("failures")).isZero();
    }

    @Test
    void aDeadReceiverDelaysNobodyElse() {
        // Given one that does not listen, one that redirects inside, one that lives
        Receiver dead = new Receiver();
        dead.close();
        String lost = portal.created(dead).getString("webhookId");
        Receiver inside = new Receiver();
        String sly = portal.created(receiver.redirectingTo(inside.url())).getString("webhookId");
        portal.created(other);
        // When
        IntStream.rangeClosed(1, 9)
                .forEach(day -> post(elearning(person, "2026-03-0" + day, "2026-03-0" + day, 1))
                        .then()
                        .statusCode(201));
        // Then
        awaited(other, 9);
        Awaitility.await()
                .untilAsserted(() -> assertThat(portal.deliveries(lost))
                        .isNotEmpty()
                        .allSatisfy(delivery -> assertThat(delivery).containsEntry("failure", "CONNECTION")));
        Awaitility.await()
                .untilAsserted(() -> assertThat(portal.deliveries(sly))
                        .isNotEmpty()
                        .allSatisfy(delivery -> assertThat(delivery).containsEntry("status", 307)));
        assertThat(inside.got()).isEmpty();
        inside.close();
    }

    @Test
    void aReceiverThatIsGoneIsSwitchedOffAndGoesOnWhereItStoppedWhenItsOwnerSaysSo() {
        // Given
        String id = portal.created(receiver.answering(any -> 410)).getString("webhookId");
        String missed = post(workshop(person)).path("entryId");
        Awaitility.await()
                .atMost(WebhookApi.PATIENCE)
                .untilAsserted(() ->
                        assertThat(portal.get(id).getString("disabledReason")).isEqualTo("GONE"));
        portal.post(id, "pings").then().statusCode(409).body("code", equalTo("WEBHOOK_DISABLED"));
        // When
        receiver.answering(any -> 200);
        portal.post(id, "activation").then().statusCode(200).body("state", equalTo("ACTIVE"));
        // Then
        List<Receiver.Got> got = awaited(receiver, 2);
        assertThat(new JsonPath(got.get(1).body()).getString("data.entryId")).isEqualTo(missed);
    }

    @Test
    void aReceiverThatFailsForDaysIsGivenUp() {
        // Given
        String id = portal.created(receiver.answering(any -> 500)).getString("webhookId");
        post(workshop(person)).then().statusCode(201);
        awaited(receiver, 1);
        // When it has failed for three days
        Awaitility.await()
                .atMost(WebhookApi.PATIENCE)
                .until(() -> inScope("update webhook set failing_since = failing_since - interval '3 days' "
                                + "where webhook_id = '" + id + "' and failing_since is not null")
                        == 1);
        // Then
        Awaitility.await()
                .atMost(WebhookApi.PATIENCE)
                .untilAsserted(() ->
                        assertThat(portal.get(id).getString("disabledReason")).isEqualTo("UNREACHABLE"));
    }

    @Test
    void whatTheReceiverAsksToWaitIsWaited() {
        // Given // When
        String id = portal.created(receiver.askingToWait(3_600).answering(any -> 429))
                .getString("webhookId");
        post(workshop(person)).then().statusCode(201);
        awaited(receiver, 1);
        // Then
        Awaitility.await().untilAsserted(() -> {
            JsonPath webhook = portal.get(id);
            assertThat(java.time.Instant.parse(webhook.getString("nextAttemptAt")))
                    .isAfter(java.time.Instant.parse(webhook.getString("failingSince"))
                            .plusSeconds(3_500));
        });
    }

    @Test
    void whileASecretIsRotatedBothSign() {
        // Given
        JsonPath webhook = portal.created(receiver);
        String id = webhook.getString("webhookId");
        // When
        String fresh = portal.post(id, "secret-rotations", Map.of("overlapHours", 1))
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        post(elearning(person, "2026-03-02", "2026-03-02", 1));
        Receiver.Got both = awaited(receiver, 1).getFirst();
        String last =
                portal.post(id, "secret-rotations", Map.of("overlapHours", 0)).path("secret");
        post(elearning(person, "2026-03-03", "2026-03-03", 1));
        Receiver.Got alone = awaited(receiver, 2).get(1);
        // Then
        assertThat(both.signatures())
                .containsExactly(Receiver.signed(fresh, both), Receiver.signed(webhook.getString("secret"), both));
        assertThat(alone.signatures()).containsExactly(Receiver.signed(last, alone));
    }

    @Test
    void aSecretIsShownOnceAndStoredNowhereInTheClear() {
        // Given
        String key = UUID.randomUUID().toString();
        Map<String, Object> body = Map.of("url", receiver.url(), "kinds", List.of("entry.held"));
        // When
        String secret = portal.as()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .extract()
                .path("secret");
        // Then
        assertThat(secret).startsWith("whsec_");
        String id = portal.as()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/webhooks")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("secret", nullValue())
                .extract()
                .path("webhookId");
        assertThat(portal.get(id).getString("secret")).isNull();
        assertThat(stored("idempotency_key") + stored("webhook") + stored("audit_entry"))
                .doesNotContain(secret.substring("whsec_".length(), "whsec_".length() + 20));
    }

    @Test
    void everythingSinceAnInstantOrOneMessageIsSentAgainUnderTheSameId() {
        // Given
        String id = portal.created(receiver).getString("webhookId");
        String before = java.time.Instant.now().toString();
        post(elearning(person, "2026-03-02", "2026-03-02", 1));
        post(elearning(person, "2026-03-03", "2026-03-03", 1));
        List<String> first = awaited(receiver, 2).stream().map(Receiver.Got::id).toList();
        // When
        portal.post(id, "replays", Map.of("since", before)).then().statusCode(202);
        // Then
        List<String> again = awaited(receiver, 4).stream().map(Receiver.Got::id).toList();
        assertThat(again.subList(2, 4)).isEqualTo(first);
        // And one alone
        Awaitility.await().until(() -> portal.deliveries(id).size() == 4);
        Object delivery = portal.deliveries(id).getLast().get("deliveryId");
        portal.post(id, "replays", Map.of("deliveryId", delivery)).then().statusCode(202);
        assertThat(awaited(receiver, 5).getLast().id()).isEqualTo(first.getFirst());
        portal.post(id, "replays", Map.of()).then().statusCode(422).body("code", equalTo("WEBHOOK_REPLAY_UNCLEAR"));
    }

    @Test
    void aPingTriesTheReceiver() {
        // Given
        JsonPath webhook = portal.created(receiver, "entry.held");
        String id = webhook.getString("webhookId");
        // When
        portal.post(id, "pings").then().statusCode(202);
        // Then
        Receiver.Got ping = awaited(receiver, 1).getFirst();
        assertThat(new JsonPath(ping.body()).getString("type")).isEqualTo("webhook.ping");
        assertThat(ping.signatures()).containsExactly(Receiver.signed(webhook.getString("secret"), ping));
    }

    @ParameterizedTest
    @CsvSource({
        "http://lms.example.go.id/hook, WEBHOOK_TARGET_MALFORMED",
        "https://user@127.0.0.1/hook, WEBHOOK_TARGET_MALFORMED",
        "https://localhost/hook, WEBHOOK_TARGET_NOT_ALLOWED",
        "https://10.0.0.8/hook, WEBHOOK_TARGET_NOT_ALLOWED",
        "https://169.254.169.254/latest, WEBHOOK_TARGET_NOT_ALLOWED",
        "https://2130706433/hook, WEBHOOK_TARGET_NOT_ALLOWED",
        "https://[::ffff:7f00:1]/hook, WEBHOOK_TARGET_NOT_ALLOWED",
    })
    void targetsInsideAreRefused(String url, String code) {
        portal.create(url)
                .then()
                .statusCode(422)
                .body("code", equalTo(code))
                .body("errors[0].pointer", equalTo("/url"));
    }

    @Test
    void aTargetThatTurnsInwardLaterIsNotCalled() {
        // Given
        String id = portal.created(receiver).getString("webhookId");
        // When its address is another one than when it was registered
        inScope("update webhook set url = 'https://localhost/hook' where webhook_id = '" + id + "'");
        post(workshop(person)).then().statusCode(201);
        // Then
        Awaitility.await()
                .atMost(WebhookApi.PATIENCE)
                .untilAsserted(() -> assertThat(portal.deliveries(id))
                        .isNotEmpty()
                        .allSatisfy(delivery -> assertThat(delivery).containsEntry("failure", "TARGET_NOT_ALLOWED")));
    }

    @Test
    void theyBelongToWhoMadeThem() {
        // Given
        String id = portal.created(receiver).getString("webhookId");
        // When // Then
        for (WebhookApi stranger : List.of(WebhookApi.portal("ELSEWHERE"), WebhookApi.lms(Hours.BPSDM))) {
            stranger.as().get("/v1/webhooks/{id}", id).then().statusCode(404);
            stranger.as().get("/v1/webhooks/{id}/deliveries", id).then().statusCode(404);
            stranger.as().delete("/v1/webhooks/{id}", id).then().statusCode(404);
            stranger.post(id, "pings").then().statusCode(404);
        }
        WebhookApi.with(TestTokens.subject("poster")
                        .scopes("hours:post")
                        .agencies("*")
                        .token())
                .create(receiver.url())
                .then()
                .statusCode(403);
    }

    @Test
    void theyAreListedChangedAndEnded() {
        // Given
        JsonPath webhook = portal.created(receiver, "entry.held");
        String id = webhook.getString("webhookId");
        Map<String, Object> body = new HashMap<>(Map.of("url", other.url(), "kinds", List.of("entry.credited")));
        // When // Then
        portal.as().body(body).put("/v1/webhooks/{id}", id).then().statusCode(428);
        portal.as()
                .header("If-Match", "\"9\"")
                .body(body)
                .put("/v1/webhooks/{id}", id)
                .then()
                .statusCode(412);
        portal.as()
                .header("If-Match", "\"1\"")
                .body(body)
                .put("/v1/webhooks/{id}", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("kinds[0]", equalTo("entry.credited"));
        post(workshop(person)).then().statusCode(201);
        awaited(other, 1);
        assertThat(portal.as().get("/v1/webhooks").jsonPath().getList("items.webhookId"))
                .containsExactly(id);
        portal.post(id, "deactivation").then().statusCode(200).body("disabledReason", equalTo("BY_OWNER"));
        portal.as().delete("/v1/webhooks/{id}", id).then().statusCode(204);
        portal.as().get("/v1/webhooks/{id}", id).then().statusCode(404);
        assertThat(receiver.got()).isEmpty();
    }

    private int inScope(String sql) {
        return jdbi.inTransaction(handle -> {
            handle.execute("select set_config('asn.agencies', '*', true)");
            return handle.execute(sql);
        });
    }

    private String stored(String table) {
        return jdbi.inTransaction(handle -> {
            handle.execute("select set_config('asn.agencies', '*', true)");
            return String.join(
                    "\n",
                    handle.createQuery("select t::text from " + table + " t")
                            .mapTo(String.class)
                            .list());
        });
    }
}
