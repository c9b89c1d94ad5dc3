package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EntryChecksTest {

    private static final String AGENCY = "K-3328";

    /** Rows of anybody that a report would write; the asker has a name of its own, so nobody else's count. */
    private static final String TRACES = """
            select (select count(*) from completion where received_by = :asker)
                 + (select count(*) from audit_entry where actor = :asker)
                 + (select count(*) from idempotency_key where client = :asker)
                 + (select count(*) from ledger_entry where employee_id = :person)
                 + (select count(*) from waiting_completion w
                           where not exists (select from completion c where c.completion_id = w.completion_id))
                 + (select count(*) from outbox_event where aggregateid = :person::text)
                 + (select count(*) from change_entry where subject = :person::text)
            """;

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private final String asker = "asker-" + UUID.randomUUID();
    private final Person person = Person.pns(AGENCY);

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void everyOutcomeIsForetoldAndNothingOfItIsKept() {
        // Given
        Completion credited = workshop(person);
        long before = traces();

        // When
        ValidatableResponse answer = check(List.of(
                credited,
                workshop(person).with("title", credited.json().get("title")).with("providerCode", Hours.KURSUS),
                workshop(Person.pns(AGENCY)),
                workshop(person).with("formCode", "XX99"),
                credited));

        // Then
        answer.body("items.index", contains(0, 1, 2, 3, 4))
                .body("items.outcome", contains("ACCEPTED", "HELD", "WAITING", "REJECTED", "REPLAYED"))
                .body("items[0].steps.step", hasItem("CONVERTED"))
                .body("items[1].reasons.code", hasItem("DUPLICATE_ACTIVITY"))
                .body("items[3].problem.code", equalTo("FORM_NOT_KNOWN"))
                .body("items.entryId", contains(null, null, null, null, null))
                .body("items.completionId", contains(null, null, null, null, null));
        assertThat(traces()).isEqualTo(before);
    }

    @Test
    void whatIsForetoldIsWhatAReportThenGets() {
        // Given
        List<Completion> batch = List.of(
                elearning(person, "2026-03-02", "2026-03-02", 2),
                elearning(person, "2026-03-02", "2026-03-02", new BigDecimal("2.5")));

        // When
        List<Float> foretold = check(batch).extract().path("items.creditedJp");
        List<Float> credited = postBatch(batch).then().extract().path("items.creditedJp");

        // Then
        assertThat(foretold).isEqualTo(credited).hasSize(2);
    }

    @Test
    void whatWasReportedBeforeIsNamed() {
        // Given
        Completion completion = workshop(person);
        String entry = post(completion).then().statusCode(201).extract().path("entryId");

        // When
        ValidatableResponse answer = check(List.of(completion));

        // Then
        answer.body("items[0].outcome", equalTo("REPLAYED"))
                .body("items[0].entryId", equalTo(entry))
                .body("items[0].completionId", notNullValue());
    }

    @Test
    void anotherProvidersCompletionIsRefusedHereToo() {
        // When
        ValidatableResponse answer = RestAssured.given()
                .auth()
                .oauth2(TestTokens.subject(asker)
                        .scopes("hours:post")
                        .agencies("*")
                        .provider(Hours.KURSUS)
                        .token())
                .contentType("application/json")
                .body(json(List.of(workshop(person))))
                .post("/v1/entry-checks")
                .then();

        // Then
        answer.statusCode(200).body("items[0].problem.code", equalTo("PROVIDER_NOT_YOURS"));
    }

    private ValidatableResponse check(List<Completion> completions) {
        return RestAssured.given()
                .auth()
                .oauth2(TestTokens.subject(asker)
                        .scopes("hours:post")
                        .agencies("*")
                        .token())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(json(completions))
                .post("/v1/entry-checks")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> json(List<Completion> completions) {
        return Map.of("items", completions.stream().map(Completion::json).toList());
    }

    private long traces() {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createQuery(TRACES)
                        .bind("asker", asker)
                        .bind("person", person.id())
                        .mapTo(Long.class)
                        .one()));
    }
}
