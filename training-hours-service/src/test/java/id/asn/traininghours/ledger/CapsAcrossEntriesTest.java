package id.asn.traininghours.ledger;

import static id.asn.traininghours.fixture.Completion.coaching;
import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.postBatch;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CapsAcrossEntriesTest {

    private final Person person = Person.pns("C-3328");

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void aDayOfElearningCountsThreeHoursAcrossEntries() {
        post(elearning(person, "2026-03-02", "2026-03-02", 2)).then().body("creditedJp", equalTo(2.0f));
        post(elearning(person, "2026-03-02", "2026-03-02", 2.5))
                .then()
                .statusCode(201)
                .body("claimedJp", equalTo(2.5f))
                .body("convertedJp", equalTo(2.5f))
                .body("creditedJp", equalTo(1.0f))
                .body("reasons.code", contains("DAILY_CAP"))
                .body("steps.step", contains("CLAIMED", "CONVERTED", "CAPPED"));
        post(elearning(person, "2026-03-02", "2026-03-02", 1)).then().body("creditedJp", equalTo(0.0f));
        post(elearning(person, "2026-03-03", "2026-03-03", 1)).then().body("creditedJp", equalTo(1.0f));
        balance(person.id()).then().body("creditedJp", equalTo(4.0f));
    }

    @Test
    void severalDaysAreFilledFromTheFirstFreeOne() {
        post(elearning(person, "2026-03-02", "2026-03-02", 2));
        post(elearning(person, "2026-03-01", "2026-03-03", 8)).then().body("creditedJp", equalTo(7.0f));
        post(elearning(person, "2026-03-01", "2026-03-05", 4)).then().body("creditedJp", equalTo(4.0f));
        post(elearning(person, "2026-03-04", "2026-03-05", 9)).then().body("creditedJp", equalTo(2.0f));
    }

    @Test
    void otherFormsHaveTheirOwnCapacity() {
        post(elearning(person, "2026-03-02", "2026-03-02", 3)).then().body("creditedJp", equalTo(3.0f));
        post(elearning(person, "2026-03-02", "2026-03-02", 3).with("formCode", "NKL09"))
                .then()
                .body("creditedJp", equalTo(2.0f));
    }

    @Test
    void aMonthCountsTwoCoachingSessions() {
        post(coaching(person, "2026-04-01", "2026-04-01", 1)).then().body("creditedJp", equalTo(2.0f));
        post(coaching(person, "2026-04-20", "2026-04-20", 3))
                .then()
                .body("convertedJp", equalTo(6.0f))
                .body("creditedJp", equalTo(2.0f))
                .body("reasons.code", contains("MONTHLY_CAP"));
        post(coaching(person, "2026-04-30", "2026-05-02", 3)).then().body("creditedJp", equalTo(4.0f));
    }

    @Test
    void capsHoldWithinOneBatchInItsOrder() {
        postBatch(List.of(
                        elearning(person, "2026-03-02", "2026-03-02", 2),
                        elearning(person, "2026-03-02", "2026-03-02", 2),
                        elearning(person, "2026-03-02", "2026-03-02", 2)))
                .then()
                .body("items.creditedJp", contains(2.0f, 1.0f, 0.0f));
    }

    @Test
    void aReversalFreesCapacityForTheEntriesTheCapHadCutOldestFirst() {
        // Given
        String first = entryOf(elearning(person, "2026-03-02", "2026-03-02", 2.5));
        String second = entryOf(elearning(person, "2026-03-02", "2026-03-02", 2));
        String third = entryOf(elearning(person, "2026-03-02", "2026-03-02", 2));
        balance(person.id()).then().body("creditedJp", equalTo(3.0f));
        // When
        reverse(first).then().statusCode(201).body("kind", equalTo("REVERSAL")).body("creditedJp", equalTo(-2.5f));
        // Then
        List<Map<String, Object>> adjustments = entries(person.id()).stream()
                .filter(entry -> "ADJUSTMENT".equals(entry.get("kind")))
                .toList();
        assertThat(adjustments).extracting("adjustsEntryId").containsExactlyInAnyOrder(second, third);
        assertThat(adjustments)
                .filteredOn(entry -> second.equals(entry.get("adjustsEntryId")))
                .extracting("creditedJp")
                .containsExactly(1.5f);
        assertThat(adjustments)
                .filteredOn(entry -> third.equals(entry.get("adjustsEntryId")))
                .extracting("creditedJp")
                .containsExactly(1.0f);
        balance(person.id()).then().body("creditedJp", equalTo(3.0f)).body("entries", is(6));
    }

    @Test
    void reversingACreditTakesItsAdjustmentsBackToo() {
        String first = entryOf(elearning(person, "2026-03-02", "2026-03-02", 3));
        String second = entryOf(elearning(person, "2026-03-02", "2026-03-02", 3));
        reverse(first).then().statusCode(201);
        balance(person.id()).then().body("creditedJp", equalTo(3.0f));
        reverse(second).then().statusCode(201);
        balance(person.id()).then().body("creditedJp", equalTo(0.0f));
        post(elearning(person, "2026-03-02", "2026-03-02", 3)).then().body("creditedJp", equalTo(3.0f));
    }

    @Test
    void anEntryIsReversedOnceAndOnlyACreditIs() {
        String credit = entryOf(Completion.workshop(person));
        String reversal = reverse(credit).then().statusCode(201).extract().path("entryId");
        reverse(credit).then().statusCode(409).body("code", equalTo("ALREADY_REVERSED"));
        reverse(reversal).then().statusCode(422).body("code", equalTo("NOT_REVERSIBLE"));
        reverse(person.id().toString()).then().statusCode(404);
        balance(person.id()).then().body("creditedJp", equalTo(0.0f)).body("entries", is(2));
    }

    @Test
    void aFreedMonthGoesToTheCoachingThatWasCut() {
        String first = entryOf(coaching(person, "2026-04-01", "2026-04-01", 2));
        entryOf(coaching(person, "2026-04-20", "2026-04-20", 1));
        reverse(first).then().statusCode(201);
        balance(person.id()).then().body("creditedJp", equalTo(2.0f));
    }

    @Test
    void freedDaysOfARangeGoToSeveralCutEntriesInTheOrderInWhichTheyWereRecorded() {
        // Given: three days full; three later entries cut to nothing, or to a part
        String full = entryOf(elearning(person, "2026-03-02", "2026-03-04", 9));
        String one = entryOf(elearning(person, "2026-03-04", "2026-03-04", 2));
        String two = entryOf(elearning(person, "2026-03-03", "2026-03-05", 8));
        String three = entryOf(elearning(person, "2026-03-02", "2026-03-04", 5));
        balance(person.id()).then().body("creditedJp", equalTo(12.0f));
        // When
        reverse(full).then().statusCode(201);
        // Then: 2 to the first; 3 of the third and 1 of the fourth to the second; 3 of the second to the last
        assertThat(added(one)).isEqualByComparingTo("2");
        assertThat(added(two)).isEqualByComparingTo("4");
        assertThat(added(three)).isEqualByComparingTo("3");
        balance(person.id()).then().body("creditedJp", equalTo(12.0f));
    }

    @Test
    void anAdjustedEntryGivesAllItHoldsToTheNextOne() {
        // Given
        String first = entryOf(elearning(person, "2026-03-02", "2026-03-03", 5));
        String second = entryOf(elearning(person, "2026-03-02", "2026-03-03", 6));
        String third = entryOf(elearning(person, "2026-03-02", "2026-03-03", 4));
        reverse(first).then().statusCode(201);
        assertThat(added(second)).isEqualByComparingTo("5");
        assertThat(added(third)).isEqualByComparingTo("0");
        // When
        reverse(second).then().statusCode(201);
        // Then
        assertThat(added(third)).isEqualByComparingTo("4");
        balance(person.id()).then().body("creditedJp", equalTo(4.0f));
    }

    @Test
    void theOrderOfTwoReversalsDoesNotMatterToWhatIsLeft() {
        // Given: twice the same day, for two people
        Person other = Person.pns("C-3328");
        known(other);
        // When
        String first = entryOf(elearning(person, "2026-03-02", "2026-03-02", 2));
        String second = entryOf(elearning(person, "2026-03-02", "2026-03-02", 1));
        entryOf(elearning(person, "2026-03-02", "2026-03-02", 3));
        String firstOfOther = entryOf(elearning(other, "2026-03-02", "2026-03-02", 2));
        String secondOfOther = entryOf(elearning(other, "2026-03-02", "2026-03-02", 1));
        entryOf(elearning(other, "2026-03-02", "2026-03-02", 3));
        reverse(first).then().statusCode(201);
        reverse(second).then().statusCode(201);
        reverse(secondOfOther).then().statusCode(201);
        reverse(firstOfOther).then().statusCode(201);
        // Then
        balance(person.id()).then().body("creditedJp", equalTo(3.0f));
        balance(other.id()).then().body("creditedJp", equalTo(3.0f));
    }

    @Test
    void anEntryAbroadHasALargerDayAndFreesOnlyWhatAnEntryAtHomeMayUse() {
        // Given: 3 JP at home and 1 more of the 4 abroad; then one that is cut to nothing
        entryOf(elearning(person, "2026-03-02", "2026-03-02", 3));
        String abroad = entryOf(elearning(person, "2026-03-02", "2026-03-02", 4).with("international", true));
        String cut = entryOf(elearning(person, "2026-03-02", "2026-03-02", 2));
        balance(person.id()).then().body("creditedJp", equalTo(4.0f));
        // When
        reverse(abroad).then().statusCode(201);
        // Then
        assertThat(added(cut)).isEqualByComparingTo("0");
        balance(person.id()).then().body("creditedJp", equalTo(3.0f));
    }

    @Test
    void aReversalAcrossTwoMonthsFreesBoth() {
        String both = entryOf(coaching(person, "2026-04-30", "2026-05-01", 4));
        String april = entryOf(coaching(person, "2026-04-10", "2026-04-10", 1));
        String may = entryOf(coaching(person, "2026-05-20", "2026-05-20", 2));
        balance(person.id()).then().body("creditedJp", equalTo(8.0f));
        reverse(both).then().statusCode(201);
        assertThat(added(april)).isEqualByComparingTo("2");
        assertThat(added(may)).isEqualByComparingTo("4");
        balance(person.id()).then().body("creditedJp", equalTo(6.0f));
    }

    /** What adjustments gave to a credit, with what their reversals took. */
    private BigDecimal added(String credit) {
        return entries(person.id()).stream()
                .filter(entry -> credit.equals(entry.get("adjustsEntryId")))
                .map(entry -> new BigDecimal(String.valueOf(entry.get("creditedJp"))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String entryOf(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }
}
