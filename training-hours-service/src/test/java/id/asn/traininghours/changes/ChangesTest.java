package id.asn.traininghours.changes;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChangesTest {

    private final String agency = "F-" + System.nanoTime();

    @Inject
    Jdbi jdbi;

    @BeforeEach
    void providers() {
        Hours.registerProviders();
    }

    @Test
    void everyEntryStandingAndHeldCompletionIsToldInOrder() {
        // Given
        Person person = Person.pns(agency);
        known(person);
        String credit = post(workshop(person).with("certificateNumber", "C/1"))
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
        String held = post(workshop(person).with("certificateNumber", "C/1"))
                .then()
                .statusCode(202)
                .extract()
                .path("completionId");
        String reversal = reverse(credit).then().statusCode(201).extract().path("entryId");

        // When
        List<JsonNode> changes = awaited(portal(agency), 5);

        // Then
        assertThat(changes)
                .extracting(change -> change.path("topic").asText())
                .containsExactly(
                        "ledger-entry.v1", "entitlement.v1", "held-completion.v1", "ledger-entry.v1", "entitlement.v1");
        assertThat(changes)
                .extracting(change -> change.path("subject").asText())
                .contains(credit, held, reversal);
        JsonNode told = changes.get(2).path("data");
        EventContract.of("training-hours-service", "held-completion.v1").assertValid(told);
        assertThat(told.path("state").asText()).isEqualTo("HELD");
        assertThat(told.path("reasonCodes")).extracting(JsonNode::asText).containsExactly("DUPLICATE_CERTIFICATE");
        assertThat(told.path("providerCode").asText()).isEqualTo(Hours.BPSDM);
    }

    @Test
    void anLmsSeesWhatCameOfItsOwnReportsAndNothingElse() {
        // Given
        Person person = Person.pns(agency);
        known(person);
        String own = entryOf(elearning(person, "2026-03-02", "2026-03-02", 1));
        String theirs = entryOf(elearning(person, "2026-03-03", "2026-03-03", 1).with("providerCode", Hours.KURSUS));
        awaited(portal(agency), 4);

        // When
        List<JsonNode> changes = read(lms(Hours.BPSDM));

        // Then
        assertThat(changes)
                .extracting(change -> change.path("topic").asText())
                .isSubsetOf("ledger-entry.v1", "held-completion.v1");
        assertThat(changes)
                .extracting(change -> change.path("data").path("providerCode").asText())
                .containsOnly(Hours.BPSDM);
        assertThat(changes)
                .extracting(change -> change.path("subject").asText())
                .contains(own)
                .doesNotContain(theirs);
        assertThat(read(lms("NOBODY"))).isEmpty();
    }

    @Test
    void theDatabaseItselfShowsAProviderNothingOfAnother() {
        // Given
        Person person = Person.pns(agency);
        known(person);
        post(elearning(person, "2026-03-02", "2026-03-02", 1));
        awaited(portal(agency), 2);

        // When // Then
        assertThat(visible(Hours.BPSDM)).isPositive();
        assertThat(visible("NOBODY")).isZero();
        assertThat(visible("")).isGreaterThan(visible(Hours.BPSDM));
    }

    @Test
    void agenciesAreKeptApart() {
        // Given
        Person person = Person.pns(agency);
        known(person);
        post(workshop(person));
        awaited(portal(agency), 2);

        // When // Then
        assertThat(read(portal("ANOTHER"))).isEmpty();
    }

    @Test
    void whatIsNotForTheTokenIsRefused() {
        refused(lms(Hours.BPSDM), "entitlement.v1", 403);
        refused(portal(agency), "nothing.v1", 400);
        given().auth()
                .oauth2(TestTokens.subject("poster")
                        .scopes("hours:post")
                        .agencies("*")
                        .token())
                .get("/v1/changes")
                .then()
                .statusCode(403);
    }

    private static void refused(String token, String topic, int status) {
        given().auth()
                .oauth2(token)
                .queryParam("topic", topic)
                .get("/v1/changes")
                .then()
                .statusCode(status)
                .body("code", equalTo(status == 403 ? "FORBIDDEN" : "INVALID_PARAMETER"));
    }

    private long visible(String provider) {
        return jdbi.inTransaction(handle -> {
            handle.createQuery(
                            "select set_config('asn.agencies', '*', true) as a, set_config('asn.provider', :p, true) as b")
                    .bind("p", provider)
                    .mapToMap()
                    .one();
            return handle.createQuery("select count(*) from change_entry")
                    .mapTo(Long.class)
                    .one();
        });
    }

    private static String entryOf(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }

    private static String portal(String agency) {
        return TestTokens.subject("portal")
                .scopes("hours:read")
                .agencies(agency)
                .token();
    }

    private static String lms(String provider) {
        return TestTokens.subject("lms")
                .scopes("hours:post")
                .agencies("*")
                .provider(provider)
                .token();
    }

    private static List<JsonNode> awaited(String token, int changes) {
        return Awaitility.await().until(() -> read(token), read -> read.size() >= changes);
    }

    private static List<JsonNode> read(String token) {
        return given().auth()
                .oauth2(token)
                .queryParams(Map.of("limit", 500))
                .get("/v1/changes")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items", JsonNode.class);
    }
}
