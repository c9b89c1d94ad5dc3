package id.asn.traininghours.review;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Officer;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SentAgainTest {

    private final Person person = Person.pns("S-3328");
    private final Person other = Person.pns("S-3328");
    private final Officer budi = Officer.budi();

    @BeforeEach
    void knownPeopleAndProviders() {
        Hours.registerProviders();
        known(person, other);
    }

    @Test
    void whatWasReturnedIsTakenOnceMoreWithOtherContent() {
        // Given
        post(certified());
        Completion wrong = certified();
        String sent = (String) wrong.json().get("certificateNumber");
        String id = post(wrong).then().statusCode(202).extract().path("completionId");
        budi.giveBack(id).then().statusCode(201);
        post(wrong)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REPLAYED"))
                .body("reasons.code", hasItem("RETURNED_TO_SENDER"));
        // When
        Completion right = wrong.with("certificateNumber", sent + "-B").on("2022-06-01", "2022-06-02");
        post(right)
                .then()
                .statusCode(201)
                .body("completionId", equalTo(id))
                .body("outcome", equalTo("ACCEPTED"))
                .body("creditedJp", equalTo(10.0f));
        // Then: both contents are known, nothing is overwritten
        post(right).then().statusCode(200).body("outcome", equalTo("REPLAYED"));
        post(wrong.with("certificateNumber", sent).on("2022-05-24", "2022-05-25"))
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REPLAYED"));
        post(wrong.with("title", "Third")).then().statusCode(409).body("code", equalTo("SOURCE_RECORD_CHANGED"));
        as("hours:read")
                .get("/v1/completions/{id}", id)
                .then()
                .body("startDate", equalTo("2022-05-24"))
                .body("review.state", equalTo("SETTLED"))
                .body("review.inForce.startDate", equalTo("2022-06-01"))
                .body("review.history.verdict", contains("RETURN", "RESUBMIT"));
        balance(person.id()).then().body("creditedJp", equalTo(20.0f));
    }

    @Test
    void whatIsStillDoubtfulIsHeldAgain() {
        post(certified());
        Completion wrong = certified();
        String id = post(wrong).then().extract().path("completionId");
        budi.giveBack(id).then().statusCode(201);
        post(wrong.with("title", "Other title"))
                .then()
                .statusCode(202)
                .body("outcome", equalTo("HELD"))
                .body("reasons.code", contains("DUPLICATE_CERTIFICATE"));
        budi.item(id).then().body("state", equalTo("OPEN")).body("revision", equalTo(1));
        budi.approve(id).then().statusCode(201);
        balance(person.id()).then().body("creditedJp", equalTo(20.0f));
    }

    @Test
    void anUnverifiedCreditFollowsWhatIsSentAgain() {
        Completion wrong = workshop(person).with("providerCode", Hours.KURSUS);
        String id = post(wrong).then().statusCode(201).extract().path("completionId");
        budi.giveBack(id).then().statusCode(201);
        balance(person.id()).then().body("unverifiedJp", equalTo(10.0f));
        postBatch(List.of(wrong.of("DAY", 1), workshop(person).on("2022-09-01", "2022-09-02")))
                .then()
                .body("items.outcome", contains("ACCEPTED", "ACCEPTED"))
                .body("items.creditedJp", contains(5.0f, 10.0f));
        balance(person.id()).then().body("unverifiedJp", equalTo(5.0f)).body("verifiedJp", equalTo(10.0f));
        budi.item(id).then().body("state", equalTo("OPEN")).body("kind", equalTo("UNVERIFIED"));
    }

    @Test
    void itStaysWithItsPersonAndKeepsTheRules() {
        Completion wrong = workshop(person).with("providerCode", Hours.KURSUS);
        String id = post(wrong).then().extract().path("completionId");
        budi.giveBack(id).then().statusCode(201);
        post(wrong.with("employee", Map.of("nip", other.nip())))
                .then()
                .statusCode(422)
                .body("code", equalTo("PERSON_CHANGED"));
        post(wrong.with("employee", Map.of("nip", person.nip())).on("2022-05-24", "2022-05-23"))
                .then()
                .statusCode(422);
        budi.item(id).then().body("state", equalTo("RETURNED")).body("revision", equalTo(0));
        budi.reject(id).then().statusCode(201);
        post(wrong.on("2022-05-26", "2022-05-27")).then().statusCode(409);
        balance(person.id()).then().body("creditedJp", equalTo(0.0f));
        balance(other.id()).then().body("creditedJp", equalTo(0.0f));
    }

    @Test
    void sentAgainManyTimesAtOnceItIsTakenOnce() {
        Completion wrong = workshop(person).with("providerCode", Hours.KURSUS);
        String id = post(wrong).then().extract().path("completionId");
        budi.giveBack(id).then().statusCode(201);
        Completion right = wrong.of("DAY", 1);
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> post(right).statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsOnly(200, 201).contains(201);
        balance(person.id()).then().body("unverifiedJp", equalTo(5.0f));
        budi.item(id).then().body("revision", equalTo(1));
    }

    @Test
    void whoSentItAgainDoesNotDecideOnIt() {
        Completion wrong = workshop(person).with("providerCode", Hours.KURSUS);
        String id = post(wrong).then().extract().path("completionId");
        budi.giveBack(id).then().statusCode(201);
        post(wrong.of("DAY", 1)).then().statusCode(201);
        Officer.named("ani")
                .decide(id, 3, "APPROVE", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_RECORD"));
        budi.item(id).then().body("assignedTo", nullValue());
    }

    @Test
    void whatIsDecidedOnAHeldCompletionIsPublished() {
        post(certified());
        String id = post(certified()).then().statusCode(202).extract().path("completionId");
        budi.giveBack(id).then().statusCode(201);
        budi.approve(id).then().statusCode(201);
        for (String state : List.of("HELD", "RETURNED", "APPROVED")) {
            Events.awaitOne(
                    "held-completion.v1",
                    person.id().toString(),
                    event -> event.get("completionId").asText().equals(id)
                            && event.get("state").asText().equals(state));
        }
    }

    private Completion certified() {
        return workshop(person)
                .with("certificateNumber", "893.3/" + person.nip())
                .with("certificateIssuer", "BPSDM");
    }
}
