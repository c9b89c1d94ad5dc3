package id.asn.traininghours.review;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Officer;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class BulkDecisionsTest {

    private static final Map<String, Object> APPROVE = Map.of("verdict", "APPROVE");

    private final Person person = Person.pns("B-3328");
    private final Person officer = Person.pns("B-3328");
    private final Officer budi = Officer.budi().whoIs(officer);

    @BeforeEach
    void knownPeopleAndProviders() {
        Hours.registerProviders();
        known(person, officer);
    }

    @Test
    void hundredsAreApprovedAtOnce() {
        List<String> ids = unverified(person, 300);
        budi.decideAll("independent", APPROVE, seen(ids))
                .then()
                .statusCode(200)
                .body("items.outcome", everyItem(equalTo("DECIDED")))
                .body("items.completionId", equalTo(ids))
                .body("items.state", everyItem(equalTo("APPROVED")));
        balance(person.id())
                .then()
                .body("verifiedJp", equalTo(3000.0f))
                .body("unverifiedJp", equalTo(0.0f))
                .body("entries", is(900));
    }

    @Test
    void eachIsDecidedAsItSaysOrAsTheBatchSays() {
        List<String> ids = unverified(person, 4);
        List<Map<String, Object>> items = new ArrayList<>(seen(ids));
        items.set(1, with(items.get(1), Map.of("verdict", "REJECT", "reason", "Not hers.")));
        items.set(2, with(items.get(2), Map.of("verdict", "RETURN", "reason", "Which days?")));
        items.set(
                3,
                with(
                        items.get(3),
                        Map.of(
                                "verdict",
                                "CORRECT",
                                "reason",
                                "One day.",
                                "correction",
                                Map.of("quantity", Map.of("unit", "DAY", "amount", 1)))));
        budi.decideAll("independent", APPROVE, items)
                .then()
                .body("items.state", contains("APPROVED", "REJECTED", "RETURNED", "CORRECTED"));
        balance(person.id()).then().body("verifiedJp", equalTo(15.0f)).body("unverifiedJp", equalTo(10.0f));
    }

    @Test
    void whatIsRefusedSpoilsNothingButItself() {
        List<String> ids = unverified(person, 3);
        String own = unverified(officer, 1).getFirst();
        List<Map<String, Object>> items = new ArrayList<>(seen(ids));
        items.set(1, Map.of("completionId", ids.get(1), "version", 7));
        items.add(Map.of("completionId", own, "version", 1));
        items.add(Map.of("completionId", ids.get(0), "version", 1));
        items.add(Map.of("completionId", UUID.randomUUID().toString(), "version", 1));
        items.add(Map.of("completionId", "x"));
        items.add(with(items.get(2), Map.of("verdict", "REJECT")));
        items.remove(2);
        budi.decideAll("independent", APPROVE, items)
                .then()
                .statusCode(200)
                .body(
                        "items.outcome",
                        contains("DECIDED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"))
                .body(
                        "items.problem.code",
                        contains(
                                "REVIEW_ITEM_CHANGED",
                                "OWN_HOURS",
                                "REPEATED_ITEM",
                                "NOT_FOUND",
                                "WRONG_TYPE",
                                "REASON_REQUIRED"));
        balance(person.id()).then().body("verifiedJp", equalTo(10.0f)).body("unverifiedJp", equalTo(20.0f));
        balance(officer.id()).then().body("unverifiedJp", equalTo(10.0f));
    }

    @Test
    void anAtomicBatchIsDecidedWhollyOrNotAtAll() {
        List<String> ids = unverified(person, 3);
        List<Map<String, Object>> items = new ArrayList<>(seen(ids));
        items.set(1, Map.of("completionId", ids.get(1), "version", 7));
        budi.decideAll("atomic", APPROVE, items)
                .then()
                .statusCode(422)
                .body("code", equalTo("DECISIONS_REFUSED"))
                .body("errors.pointer", contains("/items/1/version"));
        balance(person.id()).then().body("verifiedJp", equalTo(0.0f));
        budi.decideAll("atomic", APPROVE, seen(ids)).then().statusCode(200);
        balance(person.id()).then().body("verifiedJp", equalTo(30.0f));
    }

    @Test
    void theSenderDecidesNothingInBulkEither() {
        List<String> ids = unverified(person, 2);
        Officer.named("ani")
                .decideAll("independent", APPROVE, seen(ids))
                .then()
                .body("items.problem.code", contains("OWN_RECORD", "OWN_RECORD"));
    }

    @Test
    void moreThanAThousandAreRefused() {
        assertThat(budi.decideAll(
                                "independent",
                                APPROVE,
                                Collections.nCopies(
                                        1_001,
                                        Map.of("completionId", UUID.randomUUID().toString(), "version", 1)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(budi.decideAll("sometimes", APPROVE, List.of(Map.of())).statusCode())
                .isIn(400, 404);
    }

    private static List<String> unverified(Person person, int many) {
        return postBatch(IntStream.range(0, many)
                        .mapToObj(i -> workshop(person).with("providerCode", Hours.KURSUS))
                        .toList())
                .then()
                .statusCode(200)
                .extract()
                .path("items.completionId");
    }

    private static List<Map<String, Object>> seen(List<String> ids) {
        return ids.stream()
                .map(id -> Map.<String, Object>of("completionId", id, "version", 1))
                .toList();
    }

    private static Map<String, Object> with(Map<String, Object> item, Map<String, Object> more) {
        Map<String, Object> all = new HashMap<>(item);
        all.putAll(more);
        return all;
    }
}
