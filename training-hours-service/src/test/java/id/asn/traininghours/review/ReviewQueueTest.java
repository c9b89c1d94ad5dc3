package id.asn.traininghours.review;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Officer;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReviewQueueTest {

    private final String agency = "Q-" + UUID.randomUUID().toString().substring(0, 8);
    private final Person person = Person.pns(agency);
    private final Officer budi = Officer.budi();

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void whatIsHeldOrUnverifiedWaitsInItAndNothingElse() {
        String credited = completionOf(certified());
        String held = completionOf(certified());
        String unverified = completionOf(workshop(person).with("providerCode", Hours.KURSUS));
        queue(Map.of())
                .body("items.completionId", contains(held, unverified))
                .body("items.kind", contains("HELD", "UNVERIFIED"))
                .body("items.state", contains("OPEN", "OPEN"))
                .body("items.unitCode", contains("U1", "U1"))
                .body("items[0].reasonCodes", contains("DUPLICATE_CERTIFICATE"))
                .body("items[0].entryId", nullValue())
                .body("items[1].creditedJp", equalTo(10.0f));
        budi.item(credited).then().statusCode(404);
    }

    @Test
    void itIsFilteredByWhatAnOfficerLooksFor() {
        completionOf(certified());
        String held = completionOf(certified().with("providerCode", Hours.KURSUS));
        String unverified =
                completionOf(workshop(person).with("providerCode", Hours.KURSUS).with("formCode", "KL06"));
        queue(Map.of("kind", "HELD")).body("items.completionId", contains(held));
        queue(Map.of("form", "KL06")).body("items.completionId", contains(unverified));
        queue(Map.of("reason", "DUPLICATE_CERTIFICATE")).body("items.completionId", contains(held));
        queue(Map.of("provider", Hours.BPSDM)).body("items", empty());
        queue(Map.of("unit", "U1")).body("items.completionId", contains(held, unverified));
        queue(Map.of("unit", "U2")).body("items", empty());
        queue(Map.of("olderThanDays", 1)).body("items", empty());
        queue(Map.of("state", "APPROVED")).body("items", empty());
        budi.approve(unverified).then().statusCode(201);
        queue(Map.of()).body("items.completionId", contains(held));
        queue(Map.of("state", "APPROVED")).body("items.completionId", contains(unverified));
    }

    @Test
    void pagesHoldEveryItemOnceWhileOthersAreDecided() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            all.add(completionOf(workshop(person).with("providerCode", Hours.KURSUS)));
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            var page = queue(Map.of("limit", 2, "cursor", cursor)).extract().jsonPath();
            List<String> ids = page.getList("items.completionId");
            seen.addAll(ids);
            budi.approve(ids.getFirst()).then().statusCode(201);
            cursor = page.getString("next");
        } while (cursor != null);
        assertThat(seen).containsExactlyElementsOf(all);
    }

    @Test
    void itIsCountedByReasonAndAgeWithoutPersons() {
        completionOf(certified());
        completionOf(certified());
        completionOf(workshop(person).with("providerCode", Hours.KURSUS));
        as("reports:aggregate")
                .queryParam("agency", agency)
                .get("/v1/review-items/counts")
                .then()
                .statusCode(200)
                .body("open", is(2))
                .body("returned", is(0))
                .body("unassigned", is(2))
                .body("byReason.reasonCode", contains("DUPLICATE_CERTIFICATE"))
                .body("byReason.items", contains(1))
                .body("byAge.age", contains("UNDER_7_DAYS"))
                .body("byAge.items", contains(2));
    }

    @Test
    void oneOfficerTakesAnItem() {
        String id = completionOf(workshop(person).with("providerCode", Hours.KURSUS));
        budi.asks()
                .body(Map.of("officer", "budi"))
                .put("/v1/review-items/{id}/assignment", id)
                .then()
                .statusCode(428);
        budi.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("officer", "budi"))
                .put("/v1/review-items/{id}/assignment", id)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("assignedTo", equalTo("budi"));
        budi.asks()
                .header("If-Match", "\"1\"")
                .body(Map.of())
                .put("/v1/review-items/{id}/assignment", id)
                .then()
                .statusCode(412);
        queue(Map.of("unassigned", true)).body("items", empty());
        queue(Map.of("assignedTo", "budi")).body("items.completionId", contains(id));
    }

    @Test
    void aCreditThatIsTakenBackLeavesIt() {
        var posted =
                post(workshop(person).with("providerCode", Hours.KURSUS)).then().statusCode(201);
        String id = posted.extract().path("completionId");
        reverse(posted.extract().path("entryId")).then().statusCode(201);
        queue(Map.of()).body("items", empty());
        budi.item(id).then().body("state", equalTo("REVERSED")).body("history.verdict", contains("REVERSE"));
        budi.decide(id, 2, "APPROVE", null).then().statusCode(409).body("code", equalTo("ALREADY_DECIDED"));
    }

    @Test
    void anotherAgencysOfficerFindsNothing() {
        String id = completionOf(workshop(person).with("providerCode", Hours.KURSUS));
        Officer stranger = Officer.named("stranger").of("6402");
        stranger.item(id).then().statusCode(404);
        stranger.decide(id, 1, "APPROVE", null).then().statusCode(404);
        stranger.asks()
                .queryParam("agency", agency)
                .get("/v1/review-items")
                .then()
                .statusCode(404);
        stranger.asks()
                .queryParam("agency", agency)
                .get("/v1/review-items/counts")
                .then()
                .statusCode(404);
        as("hours:read")
                .queryParam("agency", agency)
                .get("/v1/review-items")
                .then()
                .statusCode(403);
    }

    @Test
    void oddQueriesAreRefused() {
        for (String odd : List.of("state=SOON", "kind=x", "olderThanDays=-1", "cursor=%21", "limit=501", "unit=")) {
            assertThat(budi.asks()
                            .urlEncodingEnabled(false)
                            .get("/v1/review-items?agency=" + agency + "&" + odd)
                            .statusCode())
                    .as(odd)
                    .isIn(200, 400, 404);
        }
        budi.asks().get("/v1/review-items").then().statusCode(400);
    }

    @Test
    void theEmployeeAndTheSenderSeeHowItStandsButNotWhoDecides() {
        String id = completionOf(workshop(person).with("providerCode", Hours.KURSUS));
        budi.giveBack(id).then().statusCode(201);
        Officer.self(person)
                .get("/v1/completions/{id}", id)
                .then()
                .statusCode(200)
                .body("review.state", equalTo("RETURNED"))
                .body("review.history.verdict", contains("RETURN"))
                .body("review.history.reason", contains("Which days were it?"))
                .body("review.history[0].decidedBy", nullValue())
                .body("result.reasons.code", hasItem("RETURNED_TO_SENDER"));
        budi.asks().get("/v1/completions/{id}", id).then().body("review.history.decidedBy", containsInAnyOrder("budi"));
    }

    private ValidatableResponse queue(Map<String, Object> filter) {
        return budi.asks()
                .queryParam("agency", agency)
                .queryParams(filter)
                .get("/v1/review-items")
                .then()
                .statusCode(200);
    }

    private Completion certified() {
        return workshop(person)
                .with("certificateNumber", "893.3/" + person.nip())
                .with("certificateIssuer", "BPSDM");
    }

    private static String completionOf(Completion completion) {
        return post(completion).then().extract().path("completionId");
    }
}
