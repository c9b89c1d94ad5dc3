package id.asn.chassis.web;

import static id.asn.chassis.web.NoteClient.as;
import static id.asn.chassis.web.NoteClient.note;
import static id.asn.chassis.web.NoteClient.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class IdempotencyTest {

    private static final String TOKEN = token("ani", "1000");

    @Inject
    Jdbi jdbi;

    @Test
    void the_same_key_and_request_get_the_stored_answer() {
        Response first = post(TOKEN, "key-1", "kept once");

        Response second = post(TOKEN, "key-1", "kept once");

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag")).isEqualTo("\"1\"");
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(audited(first)).isEqualTo(1);
    }

    @Test
    void the_same_key_with_another_request_is_refused() {
        post(TOKEN, "key-2", "first").then().statusCode(201);

        post(TOKEN, "key-2", "second").then().statusCode(422).body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    }

    @Test
    void a_key_belongs_to_its_client() {
        post(TOKEN, "key-3", "of ani").then().statusCode(201);

        Response other = post(token("budi", "1000"), "key-3", "of budi");

        assertThat(other.statusCode()).isEqualTo(201);
    }

    @Test
    void a_refused_request_can_be_corrected_under_the_same_key() {
        post(TOKEN, "key-4", "SHOUTED").then().statusCode(422);

        post(TOKEN, "key-4", "said").then().statusCode(201);
    }

    @Test
    void a_malformed_key_is_refused() {
        post(TOKEN, "with space", "x").then().statusCode(400).body("code", equalTo("INVALID_IDEMPOTENCY_KEY"));
        post(TOKEN, "k".repeat(129), "x").then().statusCode(400);
    }

    @Test
    void twenty_at_once_write_one_and_get_twenty_equal_answers() throws Exception {
        List<Future<Response>> answers = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(20)) {
            for (int i = 0; i < 20; i++) {
                answers.add(clients.submit(() -> post(TOKEN, "key-5", "all at once")));
            }
        }

        List<String> bodies = new ArrayList<>();
        for (Future<Response> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(201);
            bodies.add(answer.get().asString());
        }
        assertThat(bodies).hasSize(20).containsOnly(bodies.getFirst());
        assertThat(audited(answers.getFirst().get())).isEqualTo(1);
    }

    private long audited(Response note) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(*) from audit_entry where subject_type = 'note' and subject_id = :id")
                .bind("id", note.jsonPath().getString("id"))
                .mapTo(Long.class)
                .one());
    }

    private static Response post(String token, String key, String text) {
        return as(token).header("Idempotency-Key", key).body(note("1000", text)).post("/v1/notes");
    }
}
