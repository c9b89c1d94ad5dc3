package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class WaitingForTheRegisterTest {

    private static final String TEGAL = "W-3328";

    private final Person person = Person.pns(TEGAL);

    @BeforeEach
    void providers() {
        Hours.registerProviders();
    }

    @Test
    void aCompletionOfAnUnknownPersonWaitsAndIsCreditedWhenTheRegisterCatchesUp() {
        // Given
        Completion completion = workshop(person);
        String id = post(completion)
                .then()
                .statusCode(202)
                .body("outcome", equalTo("WAITING"))
                .body("entryId", nullValue())
                .body("convertedJp", equalTo(10.0f))
                .body("reasons.code", contains("EMPLOYEE_NOT_YET_KNOWN"))
                .extract()
                .path("completionId");
        post(completion).then().statusCode(200).body("outcome", equalTo("REPLAYED"));
        // When
        known(person);
        // Then
        balance(person.id()).then().body("creditedJp", equalTo(10.0f)).body("verifiedJp", equalTo(10.0f));
        as("hours:read")
                .get("/v1/completions/{id}", id)
                .then()
                .body("employeeId", equalTo(person.id().toString()))
                .body("result.outcome", equalTo("ACCEPTED"));
        post(completion).then().statusCode(200).body("creditedJp", equalTo(10.0f));
    }

    @Test
    void anErasedPersonKeepsTheHoursAndIsFoundByTheNipNoMore() {
        // Given
        known(person);
        post(workshop(person)).then().statusCode(201);
        // When
        known(person.erased());
        // Then
        await().until(() ->
                post(elearning(person, "2026-03-02", "2026-03-02", 2)).statusCode() == 202);
        balance(person.id()).then().body("creditedJp", greaterThanOrEqualTo(10.0f));
    }

    @Test
    void itMayWaitByEmployeeIdToo() {
        post(workshop(person).with("employee", Map.of("employeeId", person.id().toString())))
                .then()
                .statusCode(202);
        known(person);
        balance(person.id()).then().body("creditedJp", equalTo(10.0f));
    }

    @Test
    void capsAndDuplicatesHoldForWhatWaited() {
        post(elearning(person, "2026-03-02", "2026-03-02", 2));
        post(elearning(person, "2026-03-02", "2026-03-02", 2));
        post(workshop(person).with("certificateNumber", "1"));
        post(workshop(person).with("certificateNumber", "1"));
        known(person);
        balance(person.id()).then().body("creditedJp", equalTo(13.0f));
    }

    @Test
    void fiftyParallelEqualPostsOfAnUnknownPersonWaitOnce() {
        Completion completion = workshop(person);
        List<Integer> statuses = IntStream.range(0, 50)
                .parallel()
                .mapToObj(i -> post(completion).statusCode())
                .toList();
        assertThat(statuses).containsOnly(200, 202).containsOnlyOnce(202);
        known(person);
        balance(person.id()).then().body("creditedJp", equalTo(10.0f));
    }

    @Test
    void whatTurnsOutNotToBeEmployedIsHeldNotLost() {
        person.employedUntil(LocalDate.of(2020, 1, 1));
        String id = post(workshop(person)).then().statusCode(202).extract().path("completionId");
        known(person);
        await().untilAsserted(() -> as("hours:read")
                .get("/v1/completions/{id}", id)
                .then()
                .body("result.outcome", equalTo("HELD"))
                .body("result.reasons.code", contains("NOT_EMPLOYED_ON_DATE")));
    }

    @Test
    void aPersonOfAnotherAgencyIsAsGoodAsUnknownAndStaysSo() {
        known(person);
        given().auth()
                .oauth2(TestTokens.subject("lms")
                        .scopes("hours:post")
                        .agencies("6402")
                        .token())
                .contentType("application/json")
                .body(workshop(person).json())
                .post("/v1/entries")
                .then()
                .statusCode(202)
                .body("outcome", equalTo("WAITING"));
        person.placedIn("U2", "PENGAWAS", LocalDate.of(2010, 1, 1)).publish();
        await().until(() -> {
            String entry = post(workshop(person)).then().extract().path("entryId");
            return "U2".equals(as("hours:read").get("/v1/entries/{id}", entry).path("unitCode"));
        });
        assertThat(entries(person.id())).extracting("recordedBy").containsOnly("ani");
    }

    @Test
    void theWaitingAreCountedWithoutNamingAnybody() {
        post(workshop(person));
        as("hours:review")
                .get("/v1/waiting-completions")
                .then()
                .statusCode(200)
                .body("total", greaterThanOrEqualTo(1))
                .body("byProvider.providerCode", contains(Hours.BPSDM));
        given().auth()
                .oauth2(TestTokens.subject("ani")
                        .scopes("hours:review")
                        .agencies(TEGAL)
                        .token())
                .get("/v1/waiting-completions")
                .then()
                .statusCode(403);
    }
}
