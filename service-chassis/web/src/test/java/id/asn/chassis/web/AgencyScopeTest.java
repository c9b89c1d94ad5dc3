package id.asn.chassis.web;

import static id.asn.chassis.web.NoteClient.as;
import static id.asn.chassis.web.NoteClient.note;
import static id.asn.chassis.web.NoteClient.token;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class AgencyScopeTest {

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void notesOfThreeAgencies() {
        TestStack.database().asSuperuser("""
                        delete from note;
                        insert into note (id, agency_code, text)
                        select gen_random_uuid(), agency, agency || '-' || n
                        from unnest(array['2001', '2002', '2003']) agency, generate_series(1, 3) n
                        """);
    }

    @Test
    void a_query_without_any_condition_shows_only_the_callers_agencies() {
        assertThat(agenciesSeenBy(token("ani", "2001"))).containsOnly("2001").hasSize(3);
        assertThat(agenciesSeenBy(token("budi", "2002", "2003")))
                .containsOnly("2002", "2003")
                .hasSize(6);
        assertThat(agenciesSeenBy(token("national", "*"))).hasSize(9);
    }

    @Test
    void a_token_without_agencies_sees_nothing() {
        String token = TestTokens.subject("x").scopes("notes:read").token();

        assertThat(agenciesSeenBy(token)).isEmpty();
    }

    @Test
    void outside_a_use_case_the_database_fails_closed() {
        agenciesSeenBy(token("national", "*")); // the pool's connection has had the widest scope

        List<String> seen = jdbi.withHandle(handle ->
                handle.createQuery("select text from note").mapTo(String.class).list());

        assertThat(seen).isEmpty();
    }

    @Test
    void writing_for_another_agency_is_not_found() {
        as(token("ani", "2001"))
                .body(note("2002", "not mine"))
                .post("/v1/notes")
                .then()
                .statusCode(404);
    }

    @Test
    void the_audit_trail_is_append_only() {
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute("delete from audit_entry")))
                .matches(
                        refusal -> SqlStates.of(refusal).filter("42501"::equals).isPresent());
        assertThatThrownBy(() -> TestStack.database().asSuperuser("truncate audit_entry"))
                .hasStackTraceContaining("append-only");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        String token = token("national", "*");
        String link = "/v1/notes?limit=4";
        List<String> seen = new java.util.ArrayList<>();
        int pages = 0;
        while (link != null) {
            var answer = as(token).urlEncodingEnabled(false).get(link);
            seen.addAll(answer.jsonPath().getList("items.text", String.class));
            String next = answer.header("Link");
            assertThat(next == null).isEqualTo(answer.jsonPath().getString("next") == null);
            link = next == null ? null : next.substring(1, next.indexOf('>'));
            pages++;
        }
        assertThat(pages).isEqualTo(3);
        assertThat(seen).hasSize(9).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void a_change_needs_the_current_version() {
        String token = token("ani", "2001");
        String id = as(token).get("/v1/notes").jsonPath().getString("items[0].id");

        as(token).body(note("2001", "new")).put("/v1/notes/" + id).then().statusCode(428);
        as(token)
                .header("If-Match", "\"9\"")
                .body(note("2001", "new"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(412);
        as(token)
                .header("If-Match", "\"1\"")
                .body(note("2001", "new"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"2\""));
        as(token("budi", "2002"))
                .header("If-Match", "\"2\"")
                .body(note("2002", "stolen"))
                .put("/v1/notes/" + id)
                .then()
                .statusCode(404);
    }

    private static List<String> agenciesSeenBy(String token) {
        return as(token)
                .get("/v1/notes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.agencyCode", String.class);
    }
}
