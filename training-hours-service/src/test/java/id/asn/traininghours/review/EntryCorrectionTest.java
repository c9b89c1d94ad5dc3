package id.asn.traininghours.review;

import static id.asn.traininghours.fixture.Completion.coaching;
import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entitlement;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Officer;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EntryCorrectionTest {

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    private final Person person = Person.pns("E-3328");
    private final Officer budi = Officer.budi();

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void aCreditIsReplacedByOneThatNamesIt() {
        // Given
        Completion completion = workshop(person);
        String wrong = entryOf(completion);
        // When
        String right = budi.correct(wrong, Map.of("quantity", days(1), "endDate", "2022-05-24"))
                .then()
                .statusCode(201)
                .body("verdict", equalTo("CORRECT"))
                .body("reversedEntryId", equalTo(wrong))
                .extract()
                .path("entryId");
        // Then
        balance(person.id()).then().body("creditedJp", equalTo(5.0f)).body("entries", equalTo(3));
        as("hours:read")
                .get("/v1/entries/{id}", right)
                .then()
                .body("correctsEntryId", equalTo(wrong))
                .body("completionDate", equalTo("2022-05-24"))
                .body("creditedJp", equalTo(5.0f));
        post(completion)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REPLAYED"))
                .body("entryId", equalTo(right))
                .body("creditedJp", equalTo(5.0f));
        var event = Events.awaitOne(
                "ledger-entry.v1",
                person.id().toString(),
                one -> one.get("entryId").asText().equals(right));
        EventContract.of("training-hours-service", "ledger-entry.v1").assertValid(event);
        assertThat(event.get("correctsEntryId").asText()).isEqualTo(wrong);
    }

    @Test
    void aCorrectionOfTheYearMovesTheHours() {
        String wrong = entryOf(workshop(person));
        budi.correct(wrong, Map.of("startDate", "2021-05-24", "endDate", "2021-05-25"))
                .then()
                .statusCode(201);
        entitlement(person.id(), 2022).then().body("verifiedJp", equalTo(0.0f));
        entitlement(person.id(), 2021).then().body("verifiedJp", equalTo(10.0f));
    }

    @Test
    void aCreditIsCorrectedAgainAndAgainButEachOnce() {
        String first = entryOf(workshop(person));
        String second = corrected(first, Map.of("title", "Second"));
        String third = corrected(second, Map.of("title", "Third"));
        budi.correct(first, Map.of("title", "Rival")).then().statusCode(409).body("code", equalTo("ALREADY_REVERSED"));
        reverse(third).then().statusCode(201);
        budi.correct(third, Map.of("title", "Late")).then().statusCode(409);
        balance(person.id()).then().body("creditedJp", equalTo(0.0f)).body("entries", equalTo(6));
    }

    @Test
    void onlyACreditIsCorrected() {
        String credit = entryOf(workshop(person));
        String reversal = reverse(credit).then().extract().path("entryId");
        budi.correct(reversal, Map.of("title", "x")).then().statusCode(422).body("code", equalTo("NOT_CORRECTABLE"));
        budi.correct(person.id().toString(), Map.of("title", "x")).then().statusCode(404);
        Officer.named("stranger")
                .of("6402")
                .correct(credit, Map.of("title", "x"))
                .then()
                .statusCode(404);
    }

    @Test
    void freedCapacityGoesToTheCorrectedEntryFirstAndThenToTheOldestThatWasCut() {
        // Given: a day of e-learning counts 3 JP
        String first = entryOf(elearning(person, "2026-03-02", "2026-03-02", 3));
        String second = entryOf(elearning(person, "2026-03-02", "2026-03-02", 2));
        String third = entryOf(elearning(person, "2026-03-02", "2026-03-02", 2));
        // When: of the first only 1.5 JP were right
        String right = corrected(first, Map.of("quantity", jp("1.5")));
        // Then
        assertThat(creditedOf(right)).isEqualTo(1.5f);
        List<Map<String, Object>> adjustments = entries(person.id()).stream()
                .filter(entry -> "ADJUSTMENT".equals(entry.get("kind")))
                .toList();
        assertThat(adjustments).extracting("adjustsEntryId").containsExactly(second);
        assertThat(adjustments).extracting("creditedJp").containsExactly(1.5f);
        assertThat(third).isNotNull();
        balance(person.id()).then().body("creditedJp", equalTo(3.0f));
    }

    @Test
    void aCorrectedEntryTakesNoMoreThanTheCapLeavesIt() {
        entryOf(elearning(person, "2026-03-02", "2026-03-02", 2));
        String second = entryOf(elearning(person, "2026-03-02", "2026-03-02", 1));
        String right = corrected(second, Map.of("quantity", jp("2.5")));
        as("hours:read")
                .get("/v1/entries/{id}", right)
                .then()
                .body("convertedJp", equalTo(2.5f))
                .body("creditedJp", equalTo(1.0f))
                .body("reasons.code", contains("DAILY_CAP"));
        balance(person.id()).then().body("creditedJp", equalTo(3.0f));
    }

    @Test
    void aCorrectionOfTheFormUsesItsCapacityAndFreesThatOfTheOther() {
        String wrong = entryOf(coaching(person, "2026-04-01", "2026-04-01", 2));
        entryOf(coaching(person, "2026-04-20", "2026-04-20", 2));
        balance(person.id()).then().body("creditedJp", equalTo(4.0f));
        corrected(wrong, Map.of("formCode", "NKL02"));
        balance(person.id()).then().body("creditedJp", equalTo(8.0f));
    }

    @Test
    void whatWasCorrectedIsStillKnownWhenItIsReportedByAnotherProvider() {
        String entry = entryOf(workshop(person).with("title", "Bimtek"));
        corrected(entry, Map.of("title", "Bimtek SKJ 3", "startDate", "2022-08-01", "endDate", "2022-08-02"));
        post(workshop(person)
                        .with("title", "bimtek skj 3")
                        .with("providerCode", Hours.KURSUS)
                        .on("2022-08-02", "2022-08-03"))
                .then()
                .statusCode(202)
                .body("reasons.code", contains("DUPLICATE_ACTIVITY"));
    }

    @Test
    void theDatabaseItselfAllowsOneStandingCredit() {
        // Given
        String first = entryOf(workshop(person));
        // When, then
        assertThatThrownBy(() -> secondCredit(first, null)).rootCause().hasMessageContaining("ledger_entry_credit");
        assertThatThrownBy(() -> secondCredit(first, first)).rootCause().hasMessageContaining("taken back");
        corrected(first, Map.of("title", "Second"));
        assertThatThrownBy(() -> secondCredit(first, first))
                .rootCause()
                .hasMessageContaining("ledger_entry_one_correction");
    }

    @Test
    void whatWasReportedAndRevisedIsNotRewritten() {
        corrected(entryOf(workshop(person)), Map.of("title", "Second"));
        for (String statement : List.of(
                "update completion_revision set title = 'x'",
                "delete from completion_revision",
                "update review_decision set reason = 'x'",
                "delete from review_decision")) {
            assertThatThrownBy(() -> TestStack.database().asSuperuser(statement))
                    .rootCause()
                    .hasMessageContaining("append-only");
        }
    }

    private int secondCredit(String entryId, @Nullable String corrects) {
        return transactions.write(
                AgencyScope.all(),
                () -> jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into ledger_entry (entry_id, completion_id, kind, corrects_entry_id, employee_id, agency_code,
                            employment_kind, completion_date, form_code, jalur, attendance_mode, provider_code,
                            provider_accredited, verification, claimed_jp, converted_jp, credited_jp, competency_codes,
                            rule_set, reasons, steps, recorded_by, recorded_at)
                        select gen_random_uuid(), completion_id, 'CREDIT', :corrects::uuid, employee_id, agency_code,
                            employment_kind, completion_date, form_code, jalur, attendance_mode, provider_code,
                            provider_accredited, verification, claimed_jp, converted_jp, credited_jp, competency_codes,
                            rule_set, '[]', '[]', 'x', now()
                        from ledger_entry where entry_id = :id::uuid
                        """)
                        .bind("id", entryId)
                        .bind("corrects", corrects)
                        .execute()));
    }

    private float creditedOf(String entryId) {
        return as("hours:read").get("/v1/entries/{id}", entryId).path("creditedJp");
    }

    private String corrected(String entryId, Map<String, Object> correction) {
        return budi.correct(entryId, correction)
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
    }

    private static Map<String, Object> days(int amount) {
        return Map.of("unit", "DAY", "amount", amount);
    }

    private static Map<String, Object> jp(String amount) {
        return Map.of("unit", "JP", "amount", new BigDecimal(amount));
    }

    private static String entryOf(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }
}
