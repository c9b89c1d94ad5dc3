package id.asn.traininghours.entitlement;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.entitlement;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EntitlementOverTheYearsTest {

    private static final String TEGAL = "E-3328";

    @BeforeEach
    void providers() {
        Hours.registerProviders();
    }

    @Test
    void hoursBelongToTheYearInWhichTheyWereCompleted() {
        Person person = Person.pns(TEGAL);
        known(person);
        post(workshop(person).on("2021-12-31", "2022-01-01")).then().statusCode(201);
        post(workshop(person).on("2022-12-30", "2022-12-31")).then().statusCode(201);
        post(workshop(person).on("2022-12-31", "2023-01-01")).then().statusCode(201);
        post(workshop(person).on("2022-06-01", "2022-06-02").with("providerCode", Hours.KURSUS));
        entitlement(person.id(), 2021).then().body("verifiedJp", equalTo(0.0f)).body("status", equalTo("AT_RISK"));
        entitlement(person.id(), 2022)
                .then()
                .statusCode(200)
                .body("obligation", equalTo("FLOOR"))
                .body("periodFrom", equalTo("2022-01-01"))
                .body("periodTo", equalTo("2022-12-31"))
                .body("requiredJp", equalTo(20.0f))
                .body("verifiedJp", equalTo(20.0f))
                .body("unverifiedJp", equalTo(10.0f))
                .body("remainingJp", equalTo(0.0f))
                .body("status", equalTo("MET"))
                .body("ruleSet", equalTo("PP-11-2017"))
                .body("practice", nullValue());
        entitlement(person.id(), 2023).then().body("verifiedJp", equalTo(10.0f)).body("remainingJp", equalTo(10.0f));
    }

    @Test
    void aContractIsHeldAgainstItsCeilingWithThePracticeFigureBesideIt() {
        Person person = Person.pppk(TEGAL, LocalDate.of(2022, 3, 1), LocalDate.of(2027, 3, 1));
        known(person);
        course(person, "2022-02-28", 5);
        course(person, "2022-03-01", 10);
        course(person, "2023-02-28", 10);
        course(person, "2023-03-01", 7);
        entitlement(person.id(), 2022)
                .then()
                .body("employmentKind", equalTo("PPPK"))
                .body("obligation", equalTo("CEILING"))
                .body("periodFrom", equalTo("2022-03-01"))
                .body("periodTo", equalTo("2023-02-28"))
                .body("requiredJp", equalTo(24.0f))
                .body("verifiedJp", equalTo(20.0f))
                .body("remainingJp", equalTo(4.0f))
                .body("status", equalTo("ON_TRACK"))
                .body("practice.requiredJp", equalTo(20.0f))
                .body("practice.verifiedJp", equalTo(15.0f))
                .body("practice.periodTo", equalTo("2022-12-31"))
                .body("practice.status", equalTo("AT_RISK"))
                .body("practice.ruleSet", equalTo("PRACTICE-20"));
        course(person, "2022-08-01", 5);
        entitlement(person.id(), 2022).then().body("verifiedJp", equalTo(25.0f)).body("status", equalTo("EXCEEDED"));
        entitlement(person.id(), 2027).then().statusCode(404).body("code", equalTo("NO_ENTITLEMENT_PERIOD"));
    }

    @Test
    void theBalanceIsKnownForAnyDateAndAnyInstant() {
        Person person = Person.pns(TEGAL);
        known(person);
        String first = course(person, "2022-03-01", 3);
        course(person, "2022-04-01", 4);
        String before = as("hours:read").get("/v1/entries/{id}", first).path("recordedAt");
        Hours.reverse(first).then().statusCode(201);
        balance(person.id(), "2022-03-31", null)
                .body("creditedJp", equalTo(0.0f))
                .body("entries", is(2));
        balance(person.id(), "2022-04-01", null).body("creditedJp", equalTo(4.0f));
        balance(person.id(), "2022-04-01", before)
                .body("creditedJp", equalTo(3.0f))
                .body("entries", is(1));
        balance(person.id(), "2022-02-28", null)
                .body("creditedJp", equalTo(0.0f))
                .body("entries", is(0));
    }

    @Test
    void movingAPersonNeverChangesAPastFigure() {
        Person person = Person.pns(TEGAL);
        known(person);
        String before = course(person, "2022-03-01", 3);
        person.placedIn("U9", "PENGAWAS", LocalDate.of(2010, 1, 1)).publish();
        await().until(() -> "U9"
                .equals(as("hours:read")
                        .get("/v1/entries/{id}", course(person, "2022-03-02", 1))
                        .path("unitCode")));
        assertThat(entries(person.id()))
                .filteredOn(entry -> before.equals(entry.get("entryId")))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry).containsEntry("unitCode", "U1").containsEntry("tier", "ADMINISTRATOR"));
    }

    private static String course(Person person, String date, int jp) {
        return post(Completion.workshop(person)
                        .with("formCode", "KL03")
                        .on(date, date)
                        .of("JP", jp))
                .then()
                .statusCode(201)
                .extract()
                .path("entryId");
    }

    private static io.restassured.response.ValidatableResponse balance(
            UUID employee, String asOf, @Nullable String knownAt) {
        var request = as("hours:read").queryParam("asOf", asOf);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt);
        }
        return request.get("/v1/employees/{id}/balance", employee).then().statusCode(200);
    }
}
