package id.asn.traininghours.objection;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Officer;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ObjectionsTest {

    private final String agency = "O-" + UUID.randomUUID().toString().substring(0, 8);
    private final Person person = Person.pns(agency);
    private final Person colleague = Person.pns(agency);
    private final Officer budi = Officer.budi();
    private final Officer dewi = Officer.named("dewi");

    @BeforeEach
    void knownPeopleAndProviders() {
        Hours.registerProviders();
        known(person, colleague);
    }

    @Test
    void anUpheldObjectionAgainstARejectionCreditsAtOnce() {
        // Given
        String decision = rejectedHeld();
        String objection = filed(Map.of("decisionId", decision));
        balance(person.id()).then().body("creditedJp", equalTo(10.0f));
        // When
        dewi.asks()
                .body(Map.of("outcome", "UPHELD", "reason", "The list shows both."))
                .post("/v1/objections/{id}/resolution", objection)
                .then()
                .statusCode(200)
                .body("state", equalTo("UPHELD"))
                .body("resultEntryId", notNullValue());
        // Then
        balance(person.id()).then().body("verifiedJp", equalTo(20.0f));
        resolve(dewi, objection, "DISMISSED", null).then().statusCode(409).body("code", equalTo("OBJECTION_CLOSED"));
    }

    @Test
    void aRejectedCreditAndAReversedOneComeBackLinked() {
        // Given
        var posted = post(workshop(person).with("providerCode", Hours.KURSUS)).then();
        String rejected = posted.extract().path("entryId");
        String decision = budi.reject(posted.extract().path("completionId"))
                .then()
                .statusCode(201)
                .extract()
                .path("decisionId");
        String credit = post(workshop(person)).then().statusCode(201).extract().path("entryId");
        String reversal = reverse(credit).then().statusCode(201).extract().path("entryId");
        balance(person.id()).then().body("creditedJp", equalTo(0.0f));
        // When
        String first = upheld(filed(Map.of("decisionId", decision)), null);
        String second = upheld(filed(Map.of("entryId", reversal)), null);
        // Then
        balance(person.id()).then().body("verifiedJp", equalTo(20.0f));
        as("hours:read").get("/v1/entries/{id}", first).then().body("correctsEntryId", equalTo(rejected));
        as("hours:read").get("/v1/entries/{id}", second).then().body("correctsEntryId", equalTo(credit));
    }

    @Test
    void anUpheldObjectionAgainstACorrectionBringsBackWhatCountedBefore() {
        String entry = post(workshop(person)).then().extract().path("entryId");
        String corrected = budi.correct(entry, Map.of("quantity", Map.of("unit", "DAY", "amount", 1)))
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
        balance(person.id()).then().body("creditedJp", equalTo(5.0f));
        upheld(filed(Map.of("entryId", corrected)), null);
        balance(person.id()).then().body("creditedJp", equalTo(10.0f));
    }

    @Test
    void aCutIsUpheldOnlyWithWhatTheCompletionShouldHaveSaid() {
        // Given
        post(elearning(person, "2026-03-02", "2026-03-02", 3)).then().statusCode(201);
        String cut = post(elearning(person, "2026-03-02", "2026-03-02", 2))
                .then()
                .body("creditedJp", equalTo(0.0f))
                .extract()
                .path("entryId");
        String objection = filed(Map.of("entryId", cut));
        // When, then
        resolve(dewi, objection, "UPHELD", null)
                .then()
                .statusCode(422)
                .body("code", equalTo("OBJECTION_CORRECTION_REQUIRED"));
        upheld(objection, Map.of("endDate", "2026-03-03"));
        balance(person.id()).then().body("creditedJp", equalTo(5.0f));
    }

    @Test
    void aDismissedOneChangesNothingAndSaysWhy() {
        String objection = filed(Map.of("decisionId", rejectedHeld()));
        resolve(dewi, objection, "DISMISSED", null).then().statusCode(200).body("state", equalTo("DISMISSED"));
        balance(person.id()).then().body("creditedJp", equalTo(10.0f));
        Officer.self(person)
                .get("/v1/objections/{id}", objection)
                .then()
                .statusCode(200)
                .body("state", equalTo("DISMISSED"))
                .body("reason", equalTo("Looked at again."))
                .body("resultEntryId", nullValue());
    }

    @Test
    void itIsTheEmployeesOwnToFileAndToWithdraw() {
        String decision = rejectedHeld();
        file(Officer.self(colleague), Map.of("decisionId", decision))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_OBJECTIONABLE"));
        file(as("hours:read"), Map.of("decisionId", decision)).then().statusCode(403);
        String objection = filed(Map.of("decisionId", decision));
        file(Officer.self(person), Map.of("decisionId", decision))
                .then()
                .statusCode(409)
                .body("code", equalTo("OBJECTED_ALREADY"));
        Officer.self(colleague).get("/v1/objections/{id}", objection).then().statusCode(404);
        Officer.self(colleague)
                .get("/v1/employees/{id}/objections", person.id())
                .then()
                .statusCode(404);
        Officer.self(colleague)
                .post("/v1/objections/{id}/withdrawal", objection)
                .then()
                .statusCode(404);
        Officer.self(person)
                .post("/v1/objections/{id}/withdrawal", objection)
                .then()
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"));
        resolve(dewi, objection, "UPHELD", null).then().statusCode(409);
        Officer.self(person)
                .get("/v1/employees/{id}/objections", person.id())
                .then()
                .body("items.state", contains("WITHDRAWN"));
    }

    @Test
    void anotherOfficerDecides() {
        String objection = filed(Map.of("decisionId", rejectedHeld()));
        resolve(budi, objection, "DISMISSED", null).then().statusCode(403).body("code", equalTo("SAME_OFFICER"));
        resolve(Officer.named("citra").whoIs(person), objection, "UPHELD", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_HOURS"));
        resolve(Officer.named("ani"), objection, "UPHELD", null)
                .then()
                .statusCode(403)
                .body("code", equalTo("OWN_RECORD"));
        resolve(Officer.named("stranger").of("6402"), objection, "UPHELD", null)
                .then()
                .statusCode(404);
    }

    @Test
    void onlyWhatWentAgainstThePersonCanBeObjectedTo() {
        String entry = post(workshop(person)).then().extract().path("entryId");
        String id = post(workshop(person).with("providerCode", Hours.KURSUS))
                .then()
                .extract()
                .path("completionId");
        String approval = budi.approve(id).then().extract().path("decisionId");
        for (Map<String, Object> what : List.<Map<String, Object>>of(
                Map.of("entryId", entry),
                Map.of("decisionId", approval),
                Map.of("entryId", UUID.randomUUID().toString()))) {
            file(Officer.self(person), what).then().statusCode(422).body("code", equalTo("NOT_OBJECTIONABLE"));
        }
        file(Officer.self(person), Map.of()).then().statusCode(400);
    }

    @Test
    void itIsRefusedAfterTheLastDayAndOverdueOnesAreSeen() {
        // Given: what was decided and filed long ago
        String late = rejectedHeld();
        String overdue = filed(Map.of("decisionId", rejected()));
        List<String> triggers = List.of("review_decision", "objection");
        triggers.forEach(table -> TestStack.database().asSuperuser("alter table " + table + " disable trigger user"));
        TestStack.database()
                .asSuperuser("update review_decision set decided_at = now() - interval '32 days' where decision_id = '"
                        + late + "'");
        TestStack.database()
                .asSuperuser("update objection set due_on = current_date - 2 where objection_id = '" + overdue + "'");
        triggers.forEach(table -> TestStack.database().asSuperuser("alter table " + table + " enable trigger user"));
        // When, then
        file(Officer.self(person), Map.of("decisionId", late))
                .then()
                .statusCode(422)
                .body("code", equalTo("OBJECTION_TOO_LATE"));
        listed(Map.of("overdue", true))
                .then()
                .body("items.objectionId", contains(overdue))
                .body("items.overdue", contains(true));
        resolve(dewi, overdue, "DISMISSED", null).then().statusCode(200);
        listed(Map.of("overdue", true)).then().body("items", empty());
        listed(Map.of("state", "DISMISSED")).then().body("items.objectionId", contains(overdue));
    }

    @Test
    void ofManyOfficersOneDecides() {
        String objection = filed(Map.of("decisionId", rejectedHeld()));
        List<Integer> answers = IntStream.range(0, 6)
                .mapToObj(rival -> CompletableFuture.supplyAsync(
                        () -> resolve(Officer.named("rival-" + rival), objection, "UPHELD", null)
                                .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .sorted()
                .toList();
        assertThat(answers).containsExactly(200, 409, 409, 409, 409, 409);
        balance(person.id()).then().body("verifiedJp", equalTo(20.0f));
    }

    @Test
    void whatWasFiledAndDecidedIsNotRewritten() {
        String objection = filed(Map.of("decisionId", rejectedHeld()));
        resolve(dewi, objection, "DISMISSED", null).then().statusCode(200);
        for (String table : List.of("objection", "objection_outcome")) {
            assertThatThrownBy(() -> TestStack.database().asSuperuser("delete from " + table))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    private String rejectedHeld() {
        Completion certified = workshop(person)
                .with("certificateNumber", "893.3/" + person.nip())
                .with("certificateIssuer", "BPSDM");
        post(certified).then().statusCode(201);
        String held = post(certified.with("sourceRecordId", UUID.randomUUID().toString()))
                .then()
                .statusCode(202)
                .extract()
                .path("completionId");
        return budi.reject(held).then().statusCode(201).extract().path("decisionId");
    }

    private String rejected() {
        String id = post(workshop(person).with("providerCode", Hours.KURSUS))
                .then()
                .extract()
                .path("completionId");
        return budi.reject(id).then().statusCode(201).extract().path("decisionId");
    }

    private String filed(Map<String, Object> what) {
        return file(Officer.self(person), what).then().statusCode(201).extract().path("objectionId");
    }

    private static Response file(RequestSpecification employee, Map<String, Object> what) {
        Map<String, Object> body = new HashMap<>(what);
        body.put("grounds", "I attended both days.");
        return employee.body(body).post("/v1/objections");
    }

    private String upheld(String objection, @Nullable Map<String, Object> correction) {
        return resolve(dewi, objection, "UPHELD", correction)
                .then()
                .statusCode(200)
                .extract()
                .path("resultEntryId");
    }

    private static Response resolve(
            Officer officer, String objection, String outcome, @Nullable Map<String, Object> correction) {
        Map<String, Object> body = new HashMap<>(Map.of("outcome", outcome, "reason", "Looked at again."));
        if (correction != null) {
            body.put("correction", correction);
        }
        return officer.asks().body(body).post("/v1/objections/{id}/resolution", objection);
    }

    private Response listed(Map<String, Object> filter) {
        return dewi.asks().queryParam("agency", agency).queryParams(filter).get("/v1/objections");
    }
}
