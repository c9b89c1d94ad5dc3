package id.asn.traininghours.check;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases G05 to G07, G09 and G10 of the test plan, over HTTP. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChecksOfACompletionTest {

    private static final String TEGAL = "K-3328";

    private final Person person = Person.pns(TEGAL);

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void engagedMinutesFlagOrHold() {
        post(workshop(person).with("engagedMinutes", 400)).then().body("outcome", equalTo("ACCEPTED"));
        post(workshop(person).with("engagedMinutes", 200))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ACCEPTED_FLAGGED"))
                .body("creditedJp", equalTo(10.0f))
                .body("reasons.code", contains("ENGAGED_TOO_BRIEFLY"));
        post(workshop(person).with("engagedMinutes", 1))
                .then()
                .statusCode(202)
                .body("outcome", equalTo("HELD"))
                .body("reasons.code", contains("BARELY_ENGAGED"))
                .body("reasons.decision", contains("HOLD"))
                .body("reasons[0].message", containsString("only 1 minutes"));
        post(workshop(person).with("engagedMinutes", -1)).then().statusCode(400);
    }

    @Test
    void engagedMinutesArePartOfWhatWasSaid() {
        Completion completion = workshop(person).with("engagedMinutes", 400);
        post(completion).then().statusCode(201);
        post(completion).then().statusCode(200);
        post(completion.with("engagedMinutes", 401)).then().statusCode(409);
    }

    @Test
    void acrossEntriesCompletionsAreCheckedFromTheirFirstDayOn() {
        post(fullDay("2025-12-30", Hours.BPSDM)).then().body("outcome", equalTo("ACCEPTED"));
        post(fullDay("2025-12-30", Hours.BPSDM)).then().body("outcome", equalTo("ACCEPTED"));
        post(fullDay("2026-03-02", Hours.BPSDM)).then().body("outcome", equalTo("ACCEPTED"));
        post(fullDay("2026-03-02", Hours.BPSDM))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ACCEPTED_FLAGGED"))
                .body("reasons.code", contains("MANY_HOURS_A_DAY"));
        post(fullDay("2026-03-02", Hours.KURSUS))
                .then()
                .statusCode(201)
                .body("verification", equalTo("UNVERIFIED"))
                .body(
                        "reasons.code",
                        containsInAnyOrder("MANY_HOURS_A_DAY", "TWO_PLACES_AT_ONCE", "PROVIDER_NOT_ACCREDITED"))
                .body("reasons.ruleSet", everyItem(equalTo("CHECKS-2026")));
    }

    @Test
    void moreThanFiftyCompletionsOfOnePersonWithinADayAreFlagged() {
        postBatch(days(50)).then().body("items.outcome.unique()", contains("ACCEPTED"));
        postBatch(days(1))
                .then()
                .body("items.outcome", contains("ACCEPTED_FLAGGED"))
                .body("items[0].reasons.code", contains("MANY_POSTS_FOR_PERSON"));
        post(days(1).getFirst().with("providerCode", Hours.KURSUS))
                .then()
                .body("reasons.code", contains("PROVIDER_NOT_ACCREDITED"));
    }

    /** One hour on one day each, of 2026. */
    private List<Completion> days(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> LocalDate.of(2026, 1, 1).plusDays(i).toString())
                .map(day -> workshop(person)
                        .with("formCode", "KL03")
                        .with("attendanceMode", "ONLINE")
                        .on(day, day)
                        .of("JP", 1))
                .toList();
    }

    @Test
    void aCompletionSaysWhichChecksItWentThroughAndWhatEachCameTo() {
        String id = post(fullDay("2026-04-01", Hours.KURSUS)).path("completionId");
        as("hours:review")
                .get("/v1/completions/{id}/checks", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("STANDING"))
                .body(outcomeOf("PROVIDER_NOT_ACCREDITED"), equalTo("FLAGGED"))
                .body("checks.find { it.check == 'PROVIDER_NOT_ACCREDITED' }.message", containsString("2026-04-01"))
                .body(outcomeOf("MANY_HOURS_A_DAY"), equalTo("PASSED"))
                .body("checks.find { it.check == 'MANY_HOURS_A_DAY' }.limit", is(10.00f))
                .body(outcomeOf("DUPLICATE_CERTIFICATE"), equalTo("NOT_APPLICABLE"))
                .body(outcomeOf("BARELY_ENGAGED"), equalTo("NOT_APPLICABLE"))
                .body("checks.legalBasis", everyItem(not(empty())));
        String old = post(fullDay("2022-04-01", Hours.KURSUS)).path("completionId");
        as("hours:review")
                .get("/v1/completions/{id}/checks", old)
                .then()
                .body("checks.check", not(hasItem("PROVIDER_NOT_ACCREDITED")));
    }

    @Test
    void theRulesOfADateAreListedWithTheirCitation() {
        as("hours:read")
                .queryParam("asOf", "2025-12-31")
                .get("/v1/check-rules")
                .then()
                .statusCode(200)
                .body("items.check", hasItem("DUPLICATE_EVIDENCE"))
                .body("items.check", not(hasItem("TWO_PLACES_AT_ONCE")));
        as("hours:read")
                .get("/v1/check-rules")
                .then()
                .body("items.find { it.check == 'TWO_PLACES_AT_ONCE' }.decision", equalTo("FLAG"))
                .body("items.find { it.check == 'TWO_PLACES_AT_ONCE' }.belowTrust", equalTo("HOLD"));
    }

    @Test
    void candidatesOfAHeldCompletionAreScoredAndWhatWasReversedCountsNoMore() {
        String title = "Bimtek " + person.id();
        String entry = post(workshop(person).with("title", title)).path("entryId");
        String held = post(workshop(person)
                        .with("title", title)
                        .with("providerCode", Hours.KURSUS)
                        .on("2022-05-24", "2022-05-25"))
                .then()
                .statusCode(202)
                .body("reasons.code", contains("DUPLICATE_ACTIVITY"))
                .extract()
                .path("completionId");
        as("hours:review")
                .get("/v1/completions/{id}/duplicate-candidates", held)
                .then()
                .statusCode(200)
                .body("candidates.score", contains(80))
                .body("candidates.state", contains("STANDING"))
                .body("candidates.counts", contains(true))
                .body("candidates[0].parts.likeness", contains("TITLE", "DATES", "JP", "FORM"))
                .body("candidates[0].parts.points", contains(30, 25, 15, 10))
                .body("proofOfAnother", is(false));
        reverse(entry).then().statusCode(201);
        as("hours:review")
                .get("/v1/completions/{id}/duplicate-candidates", held)
                .then()
                .body("candidates.state", contains("REVERSED"))
                .body("candidates.counts", contains(false));
    }

    @Test
    void aSimilarTitleFromAnotherProviderIsFlagged() {
        post(workshop(person)
                .with("title", "Bimtek pengelolaan arsip dinamis aktif")
                .on("2022-06-01", "2022-06-02"));
        post(workshop(person)
                        .with("title", "Bimtek pengelolaan arsip dinamis")
                        .with("providerCode", Hours.KURSUS)
                        .on("2022-06-01", "2022-06-02"))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ACCEPTED_FLAGGED"))
                .body("reasons.code", contains("SIMILAR_ACTIVITY"));
    }

    private Completion fullDay(String day, String provider) {
        return workshop(person)
                .with("formCode", "KL03")
                .of("JP", 8)
                .with("providerCode", provider)
                .with("title", provider + " " + java.util.UUID.randomUUID())
                .on(day, day);
    }

    private static String outcomeOf(String check) {
        return "checks.find { it.check == '%s' }.outcome".formatted(check);
    }
}
