package id.asn.traininghours.check;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static id.asn.traininghours.fixture.Hours.reverse;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases G08 of the test plan: one proof on two people. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProofOfAnotherTest {

    private static final String TEGAL = "G-3328";
    private static final String KUKAR = "G-6402";

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Inject
    DuplicateAlerts alerts;

    private final Person ofTegal = Person.pns(TEGAL);
    private final Person ofKukar = Person.pns(KUKAR);
    private final String evidence = HexFormat.of().formatHex(randomBytes());

    @BeforeEach
    void peopleOfTwoAgencies() {
        Hours.registerProviders();
        known(ofTegal, ofKukar);
    }

    @Test
    void evidenceOfAnotherAgencysPersonIsFlaggedAndBothAgenciesAreTold() {
        String first = proven(ofTegal)
                .then()
                .statusCode(201)
                .body("reasons", empty())
                .extract()
                .path("completionId");
        String second = in(KUKAR)
                .body(workshop(ofKukar).with("evidenceDigest", evidence).json())
                .post("/v1/entries")
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ACCEPTED_FLAGGED"))
                .body("reasons.code", contains("EVIDENCE_OF_ANOTHER"))
                .body("reasons.decision", contains("FLAG"))
                .body("reasons.ruleSet", contains("CHECKS-2010"))
                .extract()
                .path("completionId");
        alertSeenFrom(TEGAL, first, ofTegal);
        alertSeenFrom(KUKAR, second, ofKukar);
        String alert = in(TEGAL).get("/v1/completions/{id}", first).path("duplicateAlerts[0]");
        assertThat(in(KUKAR).get("/v1/completions/{id}", second).<String>path("duplicateAlerts[0]"))
                .isEqualTo(alert);
        in(TEGAL).get("/v1/duplicate-alerts/{id}", alert).then().statusCode(200).body("people", is(2));
        in("G-9999").get("/v1/duplicate-alerts/{id}", alert).then().statusCode(404);
        in("G-9999")
                .queryParam("agency", TEGAL)
                .get("/v1/duplicate-alerts")
                .then()
                .statusCode(404);
    }

    @Test
    void theCandidatesShowNothingOfAnotherAgencysPerson() {
        String first = proven(ofTegal).path("completionId");
        String second = proven(ofKukar).path("completionId");
        String answer = in(KUKAR)
                .get("/v1/completions/{id}/duplicate-candidates", second)
                .then()
                .statusCode(200)
                .body("proofOfAnother", is(true))
                .body("candidates", empty())
                .body("duplicateAlerts.size()", is(1))
                .extract()
                .asString();
        assertThat(answer).doesNotContain(first).doesNotContain(ofTegal.id().toString());
        as("hours:review")
                .get("/v1/completions/{id}/duplicate-candidates", second)
                .then()
                .body("candidates.completionId", contains(first))
                .body("candidates.samePerson", contains(false))
                .body("candidates.parts[0].likeness", hasItem("EVIDENCE"));
    }

    @Test
    void aCertificateOfAnotherIsFlaggedAndAlertedToo() {
        String number = "893.3/" + ofTegal.nip();
        post(workshop(ofTegal).with("certificateNumber", number).with("certificateIssuer", "LAN"));
        post(workshop(ofKukar).with("certificateNumber", number).with("certificateIssuer", "lan"))
                .then()
                .statusCode(201)
                .body("reasons.code", contains("CERTIFICATE_OF_ANOTHER"));
        in(TEGAL)
                .queryParam("agency", TEGAL)
                .get("/v1/duplicate-alerts")
                .then()
                .body(
                        "items.find { it.completions[0].employeeId == '%s' }.kind".formatted(ofTegal.id()),
                        equalTo("CERTIFICATE"));
    }

    @Test
    void withinOneBatchTheSecondIsFlagged() {
        postBatch(List.of(
                        workshop(ofTegal).with("evidenceDigest", evidence),
                        workshop(ofKukar).with("evidenceDigest", evidence)))
                .then()
                .body("items.outcome", contains("ACCEPTED", "ACCEPTED_FLAGGED"));
    }

    @Test
    void evidenceThatWasReversedOnTheWrongPersonMayServeTheRightOne() {
        String entry = proven(ofTegal).path("entryId");
        reverse(entry).then().statusCode(201);
        proven(ofKukar).then().statusCode(201).body("outcome", equalTo("ACCEPTED"));
    }

    @Test
    void twoThatDidNotSeeEachOtherAreAlertedByTheNextLook() {
        // Given two that were posted at one moment
        String first = post(workshop(ofTegal)).path("completionId");
        String second = post(workshop(ofKukar)).path("completionId");
        TestStack.database()
                .asSuperuser("update completion set evidence_digest = '%s' where completion_id in ('%s', '%s')"
                        .formatted(evidence, first, second));
        // When
        transactions.write(AgencyScope.all(), () -> alerts.raiseOverlooked(Duration.ofMinutes(10)));
        // Then
        in(TEGAL).get("/v1/completions/{id}", first).then().body("duplicateAlerts.size()", is(1));
        in(KUKAR).get("/v1/completions/{id}", second).then().body("duplicateAlerts.size()", is(1));
    }

    @Test
    void theDatabaseItselfTellsAStrangerNothing() {
        UUID first = UUID.fromString(proven(ofTegal).path("completionId"));
        proven(ofKukar);
        assertThat(rows(AgencyScope.of(Set.of("G-9999")), "select count(*) from duplicate_alert"))
                .isZero();
        assertThat(rows(AgencyScope.of(Set.of("G-9999")), "select count(*) from duplicate_alert_member"))
                .isZero();
        assertThat(
                        rows(
                                AgencyScope.of(Set.of("G-9999")),
                                "select count(*) from duplicate_alert_extent(array(select alert_id from duplicate_alert_member))"))
                .isZero();
        assertThat(rows(
                        AgencyScope.of(Set.of(KUKAR)),
                        "select raise_duplicate_alerts(array['%s'::uuid])".formatted(first)))
                .as("another agency's completion raises nothing")
                .isZero();
        String asked = """
                select count(*) from completion_history(array['%s'::uuid], array['%s'::uuid], array[date '2022-01-01'],
                    array[date '2022-12-31'], array['x'], array[null::text], array['%s'], array['x'], now())
                """.formatted(UUID.randomUUID(), ofTegal.id(), evidence);
        assertThat(rows(AgencyScope.of(Set.of(KUKAR)), asked)).isZero();
        assertThat(rows(AgencyScope.of(Set.of(TEGAL)), asked)).isPositive();
    }

    @Test
    void aPersonWhoMovedIsStillKnownByWhatTheFormerAgencyRecorded() {
        String first = post(certified()).then().statusCode(201).extract().path("completionId");
        // When
        Person moved = ofTegal.movedTo(KUKAR);
        known(moved);
        org.awaitility.Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() ->
                        in(KUKAR).get("/v1/employees/{id}/balance", moved.id()).statusCode() == 200);
        // Then
        in(KUKAR)
                .body(certified().json())
                .post("/v1/entries")
                .then()
                .statusCode(202)
                .body("reasons.code", contains("DUPLICATE_CERTIFICATE"))
                .body("reasons[0].message", org.hamcrest.Matchers.containsString(first));
    }

    private Completion certified() {
        return workshop(ofTegal).with("certificateNumber", "C/" + ofTegal.nip());
    }

    private io.restassured.response.Response proven(Person person) {
        return post(workshop(person).with("evidenceDigest", evidence));
    }

    private void alertSeenFrom(String agency, String completion, Person person) {
        String alert = "items.find { it.completions.find { it.completionId == '%s' } }".formatted(completion);
        String answer = in(agency)
                .queryParam("agency", agency)
                .get("/v1/duplicate-alerts")
                .then()
                .statusCode(200)
                .body(alert + ".kind", equalTo("EVIDENCE"))
                .body(alert + ".people", is(2))
                .body(alert + ".agencies", is(2))
                .body(alert + ".completions.employeeId", contains(person.id().toString()))
                .extract()
                .asString();
        Person other = person == ofTegal ? ofKukar : ofTegal;
        assertThat(answer).doesNotContain(other.id().toString());
        in(agency)
                .queryParam("agency", agency)
                .get("/v1/duplicate-alerts")
                .then()
                .body("items.completions.flatten().agencyCode", not(hasItem(person == ofTegal ? KUKAR : TEGAL)));
    }

    private long rows(AgencyScope scope, String sql) {
        return transactions.write(
                scope,
                () -> jdbi.withHandle(
                        handle -> handle.createQuery(sql).mapTo(Long.class).one()));
    }

    private static RequestSpecification in(String agency) {
        return given().auth()
                .oauth2(TestTokens.subject("ani")
                        .scopes("hours:post", "hours:read", "hours:review")
                        .agencies(agency)
                        .token())
                .contentType("application/json");
    }

    private static byte[] randomBytes() {
        byte[] bytes = new byte[32];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
