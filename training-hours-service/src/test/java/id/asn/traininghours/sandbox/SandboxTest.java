package id.asn.traininghours.sandbox;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static id.asn.traininghours.fixture.RuleSets.code;
import static id.asn.traininghours.fixture.RuleSets.draft;
import static id.asn.traininghours.fixture.RuleSets.edit;
import static id.asn.traininghours.fixture.RuleSets.maker;
import static id.asn.traininghours.fixture.RuleSets.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SandboxTest {

    private final String agency = "SB-" + UUID.randomUUID().toString().substring(0, 8);
    private final Person person = Person.pns(agency);
    private final Person other = Person.pns(agency);
    private final String code = code();

    @BeforeEach
    void knownPeopleAndProviders() {
        Hours.registerProviders();
        known(person, other);
    }

    @Test
    void aRunSaysWhatTheDraftWouldDoAndCreditsNothing() {
        // Given: 3 + 4 + 10 = 17 JP, and 21 JP
        credited(elearning(person, "2025-03-03", "2025-03-03", 3));
        String two = credited(elearning(person, "2025-03-04", "2025-03-05", 4));
        credited(workshop(person).on("2025-03-06", "2025-03-07").of("DAY", 2));
        credited(workshop(other).on("2025-04-01", "2025-04-04").of("DAY", 4));
        credited(elearning(other, "2025-04-10", "2025-04-10", 1));
        draft(code, "2090-01-01", "NKL03").statusCode(201);
        String digest = edit(code, with("nationalCap", 1)).extract().path("digest");
        int entries = entries(person.id()).size();
        // When
        ValidatableResponse run = run(2025);
        // Then
        run.statusCode(201)
                .body("ruleSetDigest", equalTo(digest))
                .body("entriesRead", equalTo(5))
                .body("entriesRecounted", equalTo(3))
                .body("entriesChanged", equalTo(2))
                .body("now.creditedJp", equalTo(38.0f))
                .body("then.creditedJp", equalTo(34.0f))
                .body("then.convertedJp", equalTo(38.0f))
                .body("forms.formCode", contains("KL07", "NKL03"))
                .body("forms[1].now.creditedJp", equalTo(8.0f))
                .body("forms[1].then.creditedJp", equalTo(4.0f))
                .body("people.people", equalTo(2))
                .body("people.reachedNow", equalTo(1))
                .body("people.reachedThen", equalTo(1))
                .body("largestChanges", org.hamcrest.Matchers.hasSize(2))
                .body("largestChanges.entryId", hasItem(two));
        String runId = run.extract().path("runId");
        maker().get("/v1/conversion-rule-sets/{code}/sandbox-runs/{run}", code, runId)
                .then()
                .statusCode(200)
                .body("then.creditedJp", equalTo(34.0f));
        maker().get("/v1/conversion-rule-sets/{code}/sandbox-runs", code).then().body("items.runId", contains(runId));
        assertThat(entries(person.id())).hasSize(entries);
        balance(person.id()).then().body("creditedJp", equalTo(17.0f));
    }

    @Test
    void peopleWhoFallBelowOrRiseAreCounted() {
        // Given
        credited(workshop(person).on("2025-03-03", "2025-03-06").of("DAY", 4));
        credited(workshop(other).on("2025-03-03", "2025-03-05").of("DAY", 3));
        draft(code, "2090-01-01", "KL07").statusCode(201);
        // When
        edit(code, with("nationalRate", 4)).statusCode(200);
        run(2025).body("people.fallBelow", equalTo(1)).body("people.rise", equalTo(0));
        edit(code, with("nationalRate", 7)).statusCode(200);
        // Then
        run(2025)
                .body("people.fallBelow", equalTo(0))
                .body("people.rise", equalTo(1))
                .body("people.belowThen", equalTo(0));
    }

    @Test
    void theSameRulesChangeNothing() {
        credited(elearning(person, "2025-03-03", "2025-03-05", 8));
        credited(elearning(person, "2025-03-03", "2025-03-04", 4));
        credited(Completion.coaching(person, "2025-03-03", "2025-03-04", 3));
        draft(code, "2090-01-01").statusCode(201);
        run(2025)
                .body("entriesRecounted", equalTo(3))
                .body("entriesChanged", equalTo(0))
                .body("largestChanges", empty());
    }

    @Test
    void whatOtherYearsUseOfACappedPeriodStaysUsed() {
        // Given: the last day of 2024 is full, by an entry of 2024; the next one goes on into 2025
        credited(elearning(person, "2024-12-31", "2024-12-31", 3));
        credited(elearning(person, "2024-12-31", "2025-01-01", 6));
        draft(code, "2090-01-01", "NKL03").statusCode(201);
        // Then
        run(2025).body("now.creditedJp", equalTo(3.0f)).body("entriesChanged", equalTo(0));
    }

    @Test
    void aCapThatIsLiftedGivesBackWhatItCutAndWhatWasReversedStaysAway() {
        String first = credited(elearning(person, "2025-03-03", "2025-03-03", 3));
        credited(elearning(person, "2025-03-03", "2025-03-03", 3));
        credited(elearning(person, "2025-03-03", "2025-03-03", 2));
        reverse(first).then().statusCode(201);
        draft(code, "2090-01-01", "NKL03").statusCode(201);
        edit(code, with("nationalCap", 24)).statusCode(200);
        run(2025)
                .body("entriesRead", equalTo(2))
                .body("now.creditedJp", equalTo(3.0f))
                .body("then.creditedJp", equalTo(5.0f));
    }

    @Test
    void entriesThatNoRuleWouldConvertAreCounted() {
        credited(workshop(person).on("2025-03-03", "2025-03-04").of("DAY", 2));
        draft(code, "2090-01-01", "KL07").statusCode(201);
        edit(code, with("unit", "SESSION")).statusCode(200);
        run(2025)
                .body("entriesWithoutConversion", equalTo(1))
                .body("then.creditedJp", equalTo(0.0f))
                .body("then.claimedJp", equalTo(10.0f));
    }

    @Test
    void anAgencySeesItsOwnRunsOnly() {
        credited(workshop(person).on("2025-03-03", "2025-03-04").of("DAY", 2));
        draft(code, "2090-01-01", "KL07").statusCode(201);
        String all = maker().body(Map.of("year", 2025))
                .post("/v1/conversion-rule-sets/{code}/sandbox-runs", code)
                .then()
                .statusCode(201)
                .body("agencies", contains("*"))
                .extract()
                .path("runId");
        String own = ofAgency(agency)
                .body(Map.of("year", 2025))
                .post("/v1/conversion-rule-sets/{code}/sandbox-runs", code)
                .then()
                .statusCode(201)
                .body("agencies", contains(agency))
                .body("entriesRead", equalTo(1))
                .extract()
                .path("runId");
        ofAgency(agency)
                .body(Map.of("year", 2025, "agencies", List.of("SB-OTHER")))
                .post("/v1/conversion-rule-sets/{code}/sandbox-runs", code)
                .then()
                .statusCode(404);
        ofAgency(agency)
                .get("/v1/conversion-rule-sets/{code}/sandbox-runs", code)
                .then()
                .body("items.runId", contains(own));
        ofAgency(agency)
                .get("/v1/conversion-rule-sets/{code}/sandbox-runs/{run}", code, all)
                .then()
                .statusCode(404);
    }

    private ValidatableResponse run(int year) {
        return maker().body(Map.of("year", year, "agencies", List.of(agency)))
                .post("/v1/conversion-rule-sets/{code}/sandbox-runs", code)
                .then()
                .statusCode(201);
    }

    private static RequestSpecification ofAgency(String code) {
        return given().auth()
                .oauth2(TestTokens.subject("budi")
                        .scopes("rules:write")
                        .agencies(code)
                        .token())
                .contentType("application/json");
    }

    private static String credited(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }
}
