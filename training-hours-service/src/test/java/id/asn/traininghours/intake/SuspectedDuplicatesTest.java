package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class SuspectedDuplicatesTest {

    private static final String TEGAL = "D-3328";

    private final Person person = Person.pns(TEGAL);
    private final Person colleague = Person.pns(TEGAL);

    @BeforeEach
    void knownPeopleAndProviders() {
        Hours.registerProviders();
        known(person, colleague);
    }

    @Test
    void oneCertificateReportedByTwoProvidersIsHeld() {
        String first = post(certified(person)).then().statusCode(201).extract().path("completionId");
        String held = post(certified(person).with("providerCode", Hours.KURSUS).on("2022-06-01", "2022-06-02"))
                .then()
                .statusCode(202)
                .body("outcome", equalTo("HELD"))
                .body("entryId", nullValue())
                .body("creditedJp", equalTo(0.0f))
                .body("convertedJp", equalTo(10.0f))
                .body("reasons.code", contains("DUPLICATE_CERTIFICATE"))
                .body("reasons[0].message", containsString(first))
                .extract()
                .path("completionId");
        balance(person.id()).then().body("creditedJp", equalTo(10.0f));
        as("hours:review")
                .queryParam("agency", TEGAL)
                .get("/v1/held-completions")
                .then()
                .statusCode(200)
                .body("items.completionId", hasItems(held));
        as("hours:read")
                .get("/v1/completions/{id}", held)
                .then()
                .statusCode(200)
                .body("result.outcome", equalTo("HELD"));
    }

    @Test
    void theReasonIsWordedInTheLanguageOfTheCaller() {
        post(certified(person));
        as("hours:post")
                .header("Accept-Language", "id")
                .body(certified(person).json())
                .post("/v1/entries")
                .then()
                .body("reasons[0].message", containsString("sertifikat yang sama"));
    }

    @Test
    void aReplayOfAHeldCompletionSaysWhyItWasHeld() {
        post(certified(person));
        Completion second = certified(person);
        post(second).then().statusCode(202);
        post(second)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REPLAYED"))
                .body("creditedJp", equalTo(0.0f))
                .body("reasons.code", contains("DUPLICATE_CERTIFICATE"));
    }

    @Test
    void theSameTitleOnOverlappingDatesFromAnotherProviderIsHeld() {
        post(workshop(person).with("title", "Bimtek SKJ"));
        post(workshop(person)
                        .with("title", "BIMTEK  skj.")
                        .with("providerCode", Hours.KURSUS)
                        .on("2022-05-25", "2022-05-27"))
                .then()
                .body("outcome", equalTo("HELD"))
                .body("reasons.code", contains("DUPLICATE_ACTIVITY"));
    }

    @Test
    void anotherBatchOfTheSameCourseIsCredited() {
        post(workshop(person).with("title", "Bimtek SKJ 2"));
        post(workshop(person)
                        .with("title", "Bimtek SKJ 2")
                        .with("providerCode", Hours.KURSUS)
                        .on("2022-05-26", "2022-05-27"))
                .then()
                .body("outcome", equalTo("ACCEPTED"));
    }

    @Test
    void theSameEvidenceOfOnePersonIsHeldButAnAttendanceListServesMany() {
        String list = "ab".repeat(32);
        post(workshop(person).with("evidenceDigest", list)).then().statusCode(201);
        post(workshop(colleague).with("evidenceDigest", list)).then().statusCode(201);
        post(workshop(person).with("evidenceDigest", list).on("2022-07-01", "2022-07-02"))
                .then()
                .statusCode(202)
                .body("reasons.code", contains("DUPLICATE_EVIDENCE"));
    }

    @Test
    void duplicatesWithinOneBatchAreHeld() {
        postBatch(List.of(certified(person), certified(person), certified(colleague)))
                .then()
                .body("items.outcome", contains("ACCEPTED", "HELD", "ACCEPTED"));
    }

    @Test
    void aCorrectionMayRepeatWhatWasReversed() {
        String entry = post(certified(person)).then().extract().path("entryId");
        reverse(entry).then().statusCode(201);
        post(certified(person).of("DAY", 1))
                .then()
                .statusCode(201)
                .body("outcome", equalTo("ACCEPTED"))
                .body("creditedJp", equalTo(5.0f));
        balance(person.id()).then().body("creditedJp", equalTo(5.0f)).body("entries", is(3));
    }

    private static Completion certified(Person person) {
        return workshop(person)
                .with("certificateNumber", "893.3/" + person.nip())
                .with("certificateIssuer", "BPSDM");
    }
}
