package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PostingCompletionsTest {

    private static final String TEGAL = "P-3328";

    private final Person person = Person.pns(TEGAL);

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void aWorkshopOfTwoDaysIsCreditedWithTenHours() {
        post(workshop(person))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ACCEPTED"))
                .body("claimedJp", equalTo(10.0f))
                .body("convertedJp", equalTo(10.0f))
                .body("creditedJp", equalTo(10.0f))
                .body("verification", equalTo("VERIFIED"))
                .body("reasons", empty())
                .body("steps.step", contains("CLAIMED", "CONVERTED"))
                .body("entryId", notNullValue());
        assertThat(entries(person.id()))
                .singleElement()
                .satisfies(entry -> assertThat(entry)
                        .containsEntry("agencyCode", TEGAL)
                        .containsEntry("unitCode", "U1")
                        .containsEntry("tier", "ADMINISTRATOR")
                        .containsEntry("employmentKind", "PNS")
                        .containsEntry("year", 2022)
                        .containsEntry("ruleSet", "PERLAN-10-2018"));
    }

    @Test
    void theSameSourceRecordAgainIsAReplayWithTheFiguresOfThen() {
        Completion completion = workshop(person);
        String first = post(completion).then().statusCode(201).extract().path("entryId");
        post(completion)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REPLAYED"))
                .body("entryId", equalTo(first))
                .body("creditedJp", equalTo(10.0f));
        balance(person.id()).then().body("entries", is(1)).body("creditedJp", equalTo(10.0f));
    }

    @Test
    void aSourceRecordThatSaysSomethingElseIsRefused() {
        Completion completion = workshop(person);
        post(completion).then().statusCode(201);
        post(completion.of("DAY", 1))
                .then()
                .statusCode(409)
                .body("code", equalTo("SOURCE_RECORD_CHANGED"))
                .body("errors.pointer", contains("/sourceRecordId"));
        balance(person.id()).then().body("creditedJp", equalTo(10.0f));
    }

    @Test
    void fiftyParallelEqualPostsGiveOneEntry() {
        Completion completion = workshop(person);
        List<Integer> statuses = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> post(completion).statusCode())
                .toList();
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        assertThat(entries(person.id())).hasSize(1);
    }

    @Test
    void aBatchIsAnsweredItemByItemInOrder() {
        JsonPath answer = postBatch(List.of(
                        workshop(person),
                        workshop(person).with("formCode", "XX99"),
                        workshop(person).without("title"),
                        workshop(Person.pns(TEGAL)),
                        workshop(person).with("providerCode", Hours.KURSUS)))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(answer.getList("items.index")).containsExactly(0, 1, 2, 3, 4);
        assertThat(answer.getList("items.outcome"))
                .containsExactly("ACCEPTED", "REJECTED", "REJECTED", "WAITING", "ACCEPTED");
        assertThat(answer.getString("items[1].problem.code")).isEqualTo("FORM_NOT_KNOWN");
        assertThat(answer.getString("items[2].problem.code")).isEqualTo("VALIDATION");
        assertThat(answer.getString("items[2].problem.errors[0].pointer")).isEqualTo("/title");
        assertThat(answer.getString("items[4].verification")).isEqualTo("UNVERIFIED");
    }

    @Test
    void theSameBatchTwiceChangesNothing() {
        List<Completion> batch =
                IntStream.range(0, 20).mapToObj(i -> workshop(person)).toList();
        postBatch(batch).then().statusCode(200).body("items.outcome.unique()", contains("ACCEPTED"));
        List<Map<String, Object>> before = entries(person.id());
        postBatch(batch).then().statusCode(200).body("items.outcome.unique()", contains("REPLAYED"));
        assertThat(entries(person.id())).hasSize(20).isEqualTo(before);
    }

    @Test
    void aRepetitionWithinABatchIsAReplay() {
        Completion completion = workshop(person);
        postBatch(List.of(completion, completion))
                .then()
                .statusCode(200)
                .body("items.outcome", contains("ACCEPTED", "REPLAYED"))
                .body("items.entryId.unique().size()", is(1));
        assertThat(entries(person.id())).hasSize(1);
    }

    @Test
    void hoursOfAnUnaccreditedProviderAreShownApart() {
        post(workshop(person).with("providerCode", Hours.KURSUS)).then().body("verification", equalTo("UNVERIFIED"));
        balance(person.id()).then().body("verifiedJp", equalTo(0.0f)).body("unverifiedJp", equalTo(10.0f));
    }

    @Test
    void anUnbelievableDayIsCreditedButFlagged() {
        post(workshop(person).with("formCode", "KL03").of("JP", 21))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ACCEPTED_FLAGGED"))
                .body("reasons.code", contains("UNUSUALLY_MANY_HOURS"));
    }

    @Test
    void rulesRefuseWithACodeAndAPlace() {
        refused(workshop(person).with("formCode", "XX99"), "FORM_NOT_KNOWN", "/formCode");
        refused(workshop(person).of("SESSION", 2), "UNIT_NOT_FOR_FORM", "/quantity/unit");
        refused(workshop(person).of("DAY", 3), "DAYS_EXCEED_RANGE", "/quantity/amount");
        refused(workshop(person).of("DAY", 1.5), "AMOUNT_NOT_WHOLE", "/quantity/amount");
        refused(workshop(person).with("formCode", "KL03").of("JP", 65), "IMPOSSIBLE_HOURS", "/quantity/amount");
        refused(workshop(person).on("2022-05-25", "2022-05-24"), "END_BEFORE_START", "/endDate");
        refused(workshop(person).on("2099-01-01", "2099-01-02"), "IN_THE_FUTURE", "/endDate");
        refused(workshop(person).on("2009-12-31", "2010-01-02"), "TOO_LONG_AGO", "/startDate");
        refused(workshop(person).on("2017-01-02", "2017-01-03"), "NO_RULE_IN_FORCE", "/endDate");
        refused(workshop(person).on("2018-01-01", "2025-12-31"), "RANGE_TOO_LONG", "/endDate");
        refused(workshop(person).with("providerCode", "NOBODY"), "PROVIDER_NOT_KNOWN", "/providerCode");
        refused(workshop(person).with("programmeCode", "NOTHING"), "PROGRAMME_NOT_KNOWN", "/programmeCode");
        refused(
                workshop(person).with("formCode", "KL01").of("JP", 4).with("international", true),
                "FORM_NOT_INTERNATIONAL",
                "/international");
        assertThat(entries(person.id())).isEmpty();
    }

    @Test
    void somebodyNotEmployedOnTheDateIsRefused() {
        Person retired = Person.pns(TEGAL).employedUntil(java.time.LocalDate.of(2022, 5, 25));
        known(retired);
        refused(workshop(retired), "NOT_EMPLOYED_ON_DATE", "/endDate");
        post(workshop(retired).on("2022-05-23", "2022-05-24")).then().statusCode(201);
    }

    @Test
    void impossibleQuantitiesAndReferencesAreRefusedBeforeAnyRule() {
        for (Object amount : List.of(0, -1, 100_000, 1.234)) {
            post(workshop(person).of("DAY", amount)).then().statusCode(400).body("code", equalTo("VALIDATION"));
        }
        post(workshop(person).with("employee", Map.of()))
                .then()
                .statusCode(400)
                .body("errors.message", hasItem("exactly one of nip and employeeId"));
        post(workshop(person)
                        .with(
                                "employee",
                                Map.of(
                                        "nip",
                                        person.nip(),
                                        "employeeId",
                                        person.id().toString())))
                .then()
                .statusCode(400);
        post(workshop(person).with("employee", Map.of("nip", "12"))).then().statusCode(400);
        post(workshop(person).with("evidenceDigest", "xyz")).then().statusCode(400);
    }

    @Test
    void anLmsReportsForItsOwnProviderOnly() {
        String token = TestTokens.subject("lms")
                .scopes("hours:post")
                .agencies("*")
                .provider(Hours.KURSUS)
                .token();
        given().auth()
                .oauth2(token)
                .contentType("application/json")
                .body(workshop(person).json())
                .post("/v1/entries")
                .then()
                .statusCode(403)
                .body("code", equalTo("PROVIDER_NOT_YOURS"));
    }

    @Test
    void anIdempotencyKeyGivesTheStoredAnswer() {
        Completion completion = workshop(person);
        String key = "key-" + person.id();
        String first = as("hours:post")
                .header("Idempotency-Key", key)
                .body(completion.json())
                .post("/v1/entries")
                .then()
                .statusCode(201)
                .extract()
                .asString();
        as("hours:post")
                .header("Idempotency-Key", key)
                .body(completion.json())
                .post("/v1/entries")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body(equalTo(first));
        as("hours:post")
                .header("Idempotency-Key", key)
                .body(workshop(person).json())
                .post("/v1/entries")
                .then()
                .statusCode(422);
    }

    private static void refused(Completion completion, String code, String pointer) {
        post(completion).then().statusCode(422).body("code", equalTo(code)).body("errors.pointer", contains(pointer));
    }
}
