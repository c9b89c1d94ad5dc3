package id.asn.chassis.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.messaging.Greetings.Greeting;
import id.asn.chassis.messaging.Greetings.Row;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EventConsumptionTest {

    private static final String OPERATOR =
            TestTokens.subject("operator").scopes("events:replay").agencies("*").token();

    private final String name = Ids.next().toString();

    @Inject
    Greetings greetings;

    @Inject
    Jdbi jdbi;

    @AfterEach
    void calmDown() {
        Greetings.DATABASE_AWAY.set(0);
        Greetings.FRAGILE.set(true);
    }

    @Test
    void an_event_is_projected() {
        Events.publish("greeting.v1", name, name, new Greeting(name, "halo", 1));

        awaitGreeting(name, new Row("halo", 1, 1));
    }

    @Test
    void an_event_published_twice_is_applied_once() {
        // Given a relay that crashed between publishing and deleting, and so published again
        String id = Ids.next().toString();
        Events.publish(id, "greeting.v1", name, name, new Greeting(name, "halo", 1));
        Events.publish(id, "greeting.v1", name, name, new Greeting(name, "halo, again", 2));

        // When something after it has arrived
        publishAndAwaitAnother();

        // Then the second delivery left no trace
        assertThat(greetings.find(name)).contains(new Row("halo", 1, 1));
    }

    @Test
    void a_batch_delivered_twice_is_applied_once() {
        Events.publish("greeting.v1", name, name, new Greeting(name, "halo", 1));
        awaitGreeting(name, new Row("halo", 1, 1));

        // When the offsets go back, as after restoring an older backup of them alone
        jdbi.useHandle(handle -> handle.execute("delete from consumer_offset where topic = 'greeting.v1'"));
        publishAndAwaitAnother();

        assertThat(greetings.find(name)).contains(new Row("halo", 1, 1));
    }

    @Test
    void nothing_is_lost_and_nothing_doubled_while_the_database_is_away() {
        Greetings.DATABASE_AWAY.set(3);

        for (int version = 1; version <= 5; version++) {
            Events.publish("greeting.v1", name, name, new Greeting(name, "halo " + version, version));
        }

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(greetings.find(name)).contains(new Row("halo 5", 5, 5)));
        assertThat(Greetings.DATABASE_AWAY).hasValue(0);
    }

    @Test
    void a_poison_record_goes_to_the_dead_letters_and_the_stream_moves_on() {
        String poison = name + "-poison";
        Events.publish("greeting.v1", name, poison, new Greeting(poison, "boom", 1));
        Events.publish("greeting.v1", name, name, new Greeting(name, "halo", 1));

        awaitGreeting(name, new Row("halo", 1, 1));
        var letter = Events.await(
                        "messaging.dead-letter",
                        record -> poison.equals(Events.header(record, "original_ce_subject")),
                        1)
                .getFirst();
        assertThat(Events.header(letter, "deadletter_topic")).isEqualTo("greeting.v1");
        assertThat(Events.header(letter, "deadletter_reason")).contains("cannot be borne");
        assertThat(Events.json(letter).path("text").asText()).isEqualTo("boom");
        assertThat(greetings.find(poison)).isEmpty();

        // When the cause is mended, the letter can be applied
        replayDeadLetters();
        assertThat(greetings.find(poison)).isEmpty(); // still fragile: it was put back

        Greetings.FRAGILE.set(false);
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            replayDeadLetters();
            assertThat(greetings.find(poison)).contains(new Row("boom", 1, 1));
        });
    }

    @Test
    void bytes_that_are_no_event_at_all_are_put_aside() {
        Events.publishRaw("greeting.v1", name, "not json".getBytes(StandardCharsets.UTF_8), Map.of());
        Events.publishRaw(
                "greeting.v1",
                name,
                "[]".getBytes(StandardCharsets.UTF_8),
                Map.of("ce_id", name, "ce_source", "/x", "ce_type", "greeting.v1", "ce_time", "2026-01-01T00:00:00Z"));
        publishAndAwaitAnother();

        assertThat(Events.await("messaging.dead-letter", record -> name.equals(record.key()), 2))
                .extracting(record -> Events.header(record, "deadletter_reason"))
                .anyMatch(reason -> reason.contains("ce_id is missing"))
                .anyMatch(reason -> reason.contains("does not fit"));
    }

    @Test
    void a_projection_is_rebuilt_from_the_topic_while_the_service_runs() {
        Events.publish("greeting.v1", name, name, new Greeting(name, "halo", 1));
        awaitGreeting(name, new Row("halo", 1, 1));
        jdbi.useHandle(handle -> handle.execute("delete from greeting where name = ?", name));

        operator()
                .body("{\"topics\": [\"greeting.v1\"]}")
                .post("/v1/event-replays")
                .then()
                .statusCode(202);

        awaitGreeting(name, new Row("halo", 1, 1));
    }

    @Test
    void only_operators_may_replay_and_only_topics_that_are_read_here() {
        String hr = TestTokens.subject("ani")
                .scopes("events:replay")
                .agencies("6407")
                .token();
        BadInput.assertProblem(
                "unknown topic", operator().body("{\"topics\": [\"none.v1\"]}").post("/v1/event-replays"), 404);
        BadInput.assertProblem(
                "one agency", RestAssured.given().auth().oauth2(hr).post("/v1/dead-letter-replays"), 403);
        BadInput.assertRefusedCleanly("POST", "/v1/event-replays", OPERATOR);
    }

    @Test
    void health_tells_how_messaging_is() {
        String state = RestAssured.get("/q/health/ready")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getString("checks.find { it.name == 'messaging' }.data.state");

        assertThat(state).isNotBlank();
    }

    private void publishAndAwaitAnother() {
        String other = Ids.next().toString();
        // The same key keeps it in the same partition, behind what was published before.
        Events.publish("greeting.v1", name, other, new Greeting(other, "halo", 1));
        awaitGreeting(other, new Row("halo", 1, 1));
    }

    private void awaitGreeting(String who, Row expected) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(greetings.find(who)).contains(expected));
    }

    private static void replayDeadLetters() {
        operator().post("/v1/dead-letter-replays").then().statusCode(200);
    }

    private static io.restassured.specification.RequestSpecification operator() {
        return RestAssured.given().auth().oauth2(OPERATOR).contentType("application/json");
    }
}
