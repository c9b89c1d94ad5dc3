package id.asn.traininghours.review;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entitlement;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

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
class ReviewDecisionsTest {

    private final Person person = Person.pns("V-3328");
    private final Officer budi = Officer.budi();

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void whatWasHeldIsCreditedAndVerifiedWhenItIsApproved() {
        // Given
        post(certified()).then().statusCode(201);
        Completion second = certified().with("providerCode", Hours.KURSUS);
        String held = post(second).then().statusCode(202).extract().path("completionId");
        // When
        String entry = budi.approve(held)
                .then()
                .statusCode(201)
                .body("state", equalTo("APPROVED"))
                .body("version", equalTo(2))
                .body("decidedBy", equalTo("budi"))
                .extract()
                .path("entryId");
        // Then
        balance(person.id()).then().body("verifiedJp", equalTo(20.0f)).body("unverifiedJp", equalTo(0.0f));
        entitlement(person.id(), 2022).then().body("status", equalTo("MET"));
        post(second)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REPLAYED"))
                .body("entryId", equalTo(entry))
                .body("creditedJp", equalTo(10.0f))
                .body("verification", equalTo("VERIFIED"));
    }

    @Test
    void anUnverifiedCreditIsVerifiedByAReversalAndACreditThatNamesIt() {
        // Given
        var posted = post(workshop(person).with("providerCode", Hours.KURSUS)).then();
        String id = posted.extract().path("completionId");
        String unverified = posted.extract().path("entryId");
        balance(person.id()).then().body("verifiedJp", equalTo(0.0f)).body("unverifiedJp", equalTo(10.0f));
        // When
        String verified = budi.approve(id)
                .then()
                .statusCode(201)
                .body("reversedEntryId", equalTo(unverified))
                .extract()
                .path("entryId");
        // Then
        balance(person.id()).then().body("verifiedJp", equalTo(10.0f)).body("unverifiedJp", equalTo(0.0f));
        assertThat(entries(person.id())).hasSize(3);
        as("hours:read")
                .get("/v1/entries/{id}", verified)
                .then()
                .body("kind", equalTo("CREDIT"))
                .body("correctsEntryId", equalTo(unverified))
                .body("verification", equalTo("VERIFIED"))
                .body("steps.step", contains("CLAIMED", "CONVERTED"));
    }

    @Test
    void whatIsApprovedIsHeldAgainOnlyForReasonsThatNobodySaw() {
        // Given: held for its certificate; in the meantime another activity of that title came
        post(certified());
        Completion second = certified().with("title", "Bimtek V").on("2022-06-01", "2022-06-02");
        String held = post(second).then().statusCode(202).extract().path("completionId");
        post(workshop(person)
                        .with("title", "Bimtek V")
                        .with("providerCode", Hours.KURSUS)
                        .on("2022-06-02", "2022-06-03"))
                .then()
                .statusCode(202);
        // When, then
        budi.approve(held).then().statusCode(201).body("state", equalTo("OPEN")).body("entryId", nullValue());
        budi.item(held)
                .then()
                .body("kind", equalTo("HELD"))
                .body("reasonCodes", contains("DUPLICATE_ACTIVITY", "DUPLICATE_CERTIFICATE"));
        budi.approve(held).then().statusCode(201).body("state", equalTo("APPROVED"));
    }

    @Test
    void whatIsRejectedIsNeverCreditedAndItsSenderIsTold() {
        // Given
        post(certified());
        Completion second = certified();
        String held = post(second).then().statusCode(202).extract().path("completionId");
        // When
        budi.reject(held).then().statusCode(201).body("state", equalTo("REJECTED"));
        // Then
        post(second)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REPLAYED"))
                .body("creditedJp", equalTo(0.0f))
                .body("reasons.code", contains("REJECTED_ON_REVIEW"))
                .body("reasons[0].message", containsString("Not hers."));
        as("hours:read").get("/v1/completions/{id}", held).then().body("result.outcome", equalTo("REJECTED"));
        post(second.with("title", "Other")).then().statusCode(409).body("code", equalTo("SOURCE_RECORD_CHANGED"));
        balance(person.id()).then().body("creditedJp", equalTo(10.0f));
    }

    @Test
    void rejectingAnUnverifiedCreditTakesItBack() {
        String id = unverified();
        budi.reject(id).then().statusCode(201).body("entryId", nullValue());
        balance(person.id()).then().body("creditedJp", equalTo(0.0f)).body("entries", equalTo(2));
        assertThat(entries(person.id()))
                .filteredOn(entry -> "REVERSAL".equals(entry.get("kind")))
                .extracting("reason")
                .containsExactly("Not hers.");
    }

    @Test
    void aHeldCompletionIsCreditedAsItIsCorrected() {
        post(certified());
        String held = post(certified()).then().statusCode(202).extract().path("completionId");
        budi.correctItem(held, Map.of("quantity", Map.of("unit", "DAY", "amount", 1), "title", "Workshop, day 1"))
                .then()
                .statusCode(201)
                .body("state", equalTo("CORRECTED"))
                .body("revision", equalTo(1));
        balance(person.id()).then().body("verifiedJp", equalTo(15.0f));
        as("hours:read")
                .get("/v1/completions/{id}", held)
                .then()
                .body("title", startsWith("Workshop"))
                .body("result.creditedJp", equalTo(5.0f))
                .body("review.inForce.title", equalTo("Workshop, day 1"))
                .body("review.inForce.amount", equalTo(1.0f));
    }

    @Test
    void aCorrectionThatARuleRefusesChangesNothing() {
        String id = unverified();
        budi.correctItem(id, Map.of("endDate", "2022-05-23"))
                .then()
                .statusCode(422)
                .body("code", equalTo("END_BEFORE_START"))
                .body("errors[0].pointer", equalTo("/correction/endDate"));
        budi.correctItem(id, Map.of("formCode", "NONE")).then().statusCode(422);
        budi.correctItem(id, Map.of()).then().statusCode(400);
        budi.item(id).then().body("version", equalTo(1)).body("revision", equalTo(0));
        balance(person.id()).then().body("unverifiedJp", equalTo(10.0f));
    }

    @Test
    void nobodyDecidesOnTheirOwn() {
        String id = unverified();
        String entry = budi.item(id).then().extract().path("entryId");
        Officer herself = Officer.named("citra").whoIs(person);
        herself.decide(id, 1, "APPROVE", null).then().statusCode(403).body("code", equalTo("OWN_HOURS"));
        herself.correct(entry, Map.of("title", "x")).then().statusCode(403).body("code", equalTo("OWN_HOURS"));
        herself.asks()
                .body(Map.of("reason", "x"))
                .post("/v1/entries/{id}/reversal", entry)
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_HOURS"));
        Officer sender = Officer.named("ani");
        sender.decide(id, 1, "APPROVE", null).then().statusCode(403).body("code", equalTo("OWN_RECORD"));
        sender.correct(entry, Map.of("title", "x")).then().statusCode(403).body("code", equalTo("OWN_RECORD"));
        budi.approve(id).then().statusCode(201);
    }

    @Test
    void ofManyRivalsOneDecides() {
        String id = unverified();
        List<Integer> answers = IntStream.range(0, 8)
                .mapToObj(rival -> CompletableFuture.supplyAsync(() -> Officer.named("rival-" + rival)
                        .decide(id, 1, rival % 2 == 0 ? "APPROVE" : "REJECT", "decided")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(201, 409, 409, 409, 409, 409, 409, 409);
        budi.item(id).then().body("version", equalTo(2)).body("history.size()", equalTo(1));
    }

    @Test
    void theSameRequestTwiceIsOneDecision() {
        String id = unverified();
        for (int i = 0; i < 2; i++) {
            budi.asks()
                    .header("Idempotency-Key", "decide-" + id)
                    .body(Map.of("version", 1, "verdict", "APPROVE"))
                    .post("/v1/review-items/{id}/decisions", id)
                    .then()
                    .statusCode(201);
        }
        assertThat(entries(person.id())).hasSize(3);
    }

    private String unverified() {
        return post(workshop(person).with("providerCode", Hours.KURSUS))
                .then()
                .statusCode(201)
                .extract()
                .path("completionId");
    }

    private Completion certified() {
        return workshop(person)
                .with("certificateNumber", "893.3/" + person.nip())
                .with("certificateIssuer", "BPSDM");
    }
}
