package id.asn.traininghours.rule;

import static id.asn.traininghours.fixture.Completion.coaching;
import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static id.asn.traininghours.fixture.RuleSets.enacted;
import static id.asn.traininghours.fixture.RuleSets.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a new rule does to the days before and after it, and to entries that stand already. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RuleChangeTest {

    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    private final LocalDate change = LocalDate.now(WIB).plusDays(30);
    private final Person person = Person.pns("RC-1");

    @BeforeEach
    void aKnownPersonAndProviders() {
        Hours.registerProviders();
        known(person);
    }

    @Test
    void theCapOfTheDayOfCompletionCountsAndStaysFrozenOnTheEntry() {
        // Given
        String day = change.minusDays(2).toString();
        String later = change.plusDays(3).toString();
        enacted("PERLAN-CAP-1", change.toString(), with("nationalCap", 1), "NKL03");
        itIs(change.plusDays(10));
        String first = entryOf(elearning(person, day, day, 2));
        String cut = post(elearning(person, day, day, 3))
                .then()
                .body("creditedJp", equalTo(1.0f))
                .body("steps[1].ruleSet", equalTo("PERLAN-10-2018"))
                .extract()
                .path("entryId");
        // When
        post(elearning(person, later, later, 3))
                .then()
                .body("creditedJp", equalTo(1.0f))
                .body("reasons.code", contains("DAILY_CAP"))
                .body("steps[1].ruleSet", equalTo("PERLAN-CAP-1"));
        reverse(first).then().statusCode(201);
        // Then
        assertThat(entries(person.id()).stream().filter(entry -> cut.equals(entry.get("adjustsEntryId"))))
                .as("the cap of 3 that is frozen on the entry, not the cap of 1 of today")
                .extracting("creditedJp")
                .containsExactly(2.0f);
        balance(person.id()).then().body("creditedJp", equalTo(4.0f));
    }

    @Test
    void aFormThatIsCappedByTheDayInsteadOfTheMonthCountsThePeriodsApart() {
        // Given: both sessions of a month are used, and the new rule counts days from the middle of that month on
        LocalDate month = change.plusMonths(1).withDayOfMonth(1);
        LocalDate middle = month.plusDays(14);
        enacted(
                "PERLAN-CAP-2",
                middle.toString(),
                with("capPeriod", "DAY").andThen(with("nationalCap", 1))::apply,
                "NKL01");
        itIs(middle.plusDays(10));
        String early = month.plusDays(3).toString();
        post(coaching(person, early, early, 3)).then().body("creditedJp", equalTo(4.0f));
        // When
        String daily = post(coaching(person, month.toString(), middle.toString(), 16))
                .then()
                .body("creditedJp", equalTo(30.0f))
                .body("reasons.code", contains("DAILY_CAP"))
                .extract()
                .path("entryId");
        // Then: what the days free is no capacity of the month
        reverse(daily).then().statusCode(201);
        balance(person.id()).then().body("creditedJp", equalTo(4.0f));
    }

    private static void itIs(LocalDate day) {
        QuarkusMock.installMockForType(
                Clock.fixed(day.atTime(LocalTime.NOON).atZone(WIB).toInstant(), WIB), Clock.class);
    }

    private static String entryOf(Completion completion) {
        return post(completion).then().statusCode(201).extract().path("entryId");
    }
}
