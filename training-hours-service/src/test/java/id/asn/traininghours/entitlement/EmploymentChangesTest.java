package id.asn.traininghours.entitlement;

import static id.asn.traininghours.fixture.Hours.as;
import static id.asn.traininghours.fixture.Hours.entitlement;
import static id.asn.traininghours.fixture.Hours.entries;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases N01 to N04 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EmploymentChangesTest {

    private static final String TEGAL = "M-3328";
    private static final String BREBES = "M-3329";

    private static final Map<String, Object> PPPK_UNTIL_JULY = Map.of(
            "agencyCode", TEGAL,
            "employmentKind", "PPPK",
            "status", "AKTIF",
            "employedFrom", "2020-03-01",
            "employedTo", "2022-07-01",
            "contractFrom", "2020-03-01",
            "contractTo", "2025-03-01",
            "to", "2022-07-01");
    private static final Map<String, Object> PNS_FROM_JULY = Map.of(
            "agencyCode", TEGAL,
            "employmentKind", "PNS",
            "status", "AKTIF",
            "employedFrom", "2022-07-01",
            "from", "2022-07-01");
    private static final Map<String, Object> IN_TEGAL_UNTIL_2023 = Map.of(
            "agencyCode", TEGAL,
            "employmentKind", "PNS",
            "status", "AKTIF",
            "employedFrom", "2010-01-01",
            "to", "2023-01-01");
    private static final Map<String, Object> IN_BREBES = Map.of(
            "agencyCode", BREBES,
            "employmentKind", "PNS",
            "status", "AKTIF",
            "employedFrom", "2010-01-01",
            "from", "2023-01-01");

    @BeforeEach
    void providers() {
        Hours.registerProviders();
    }

    @Test
    void whoBecomesPnsInsideAYearHasTwoAccountsAndTheAnswerSaysWhichHoursCountWhere() {
        // Given
        Person person = Person.pns(TEGAL).employments(PPPK_UNTIL_JULY, PNS_FROM_JULY);
        known(person);
        // When
        course(person, "2022-02-10", 3);
        course(person, "2022-05-10", 6);
        course(person, "2022-08-10", 8);
        // Then
        entitlement(person.id(), 2022)
                .then()
                .statusCode(200)
                .body("employmentKind", equalTo("PNS"))
                .body("periodFrom", equalTo("2022-07-01"))
                .body("requiredJp", equalTo(20.0f))
                .body("verifiedJp", equalTo(8.0f))
                .body("accounts.employmentKind", contains("PPPK", "PNS"))
                .body("accounts.periodFrom", contains("2022-03-01", "2022-07-01"))
                .body("accounts.periodTo", contains("2022-06-30", "2022-12-31"))
                .body("accounts.verifiedJp", contains(6.0f, 8.0f))
                .body("employments.from", contains("2022-01-01", "2022-03-01", "2022-07-01"))
                .body("employments.verifiedJp", contains(3.0f, 6.0f, 8.0f))
                .body("employments.countsFrom", contains(nullValue(), equalTo("2022-03-01"), equalTo("2022-07-01")))
                .body("steps.step", contains("RULE", "EMPLOYMENT", "PRORATION", "CARRY_OVER", "CROSS_YEAR"))
                .body(
                        "steps.value",
                        contains(
                                nullValue(), nullValue(), equalTo("NONE"), equalTo("NONE"), equalTo("COMPLETION_DATE")))
                .body("steps[1].days", equalTo(184))
                .body("steps[1].ofDays", equalTo(365));
        entitlement(person.id(), 2021)
                .then()
                .body("employmentKind", equalTo("PPPK"))
                .body("verifiedJp", equalTo(3.0f));
        assertThat(entries(person.id())).extracting("employmentKind").containsExactly("PPPK", "PPPK", "PNS");
        assertThat(Events.awaitOne(
                                "entitlement.v1",
                                person.id().toString(),
                                event -> event.get("year").asInt() == 2022
                                        && "PNS"
                                                .equals(event.get("employmentKind")
                                                        .asText())
                                        && event.get("verifiedJp").asInt() == 8)
                        .get("obligation")
                        .asText())
                .isEqualTo("FLOOR");
    }

    @Test
    void theAnswerOfAnEarlierDayIsGivenAgainAfterEverythingChanged() {
        // Given
        Person person = Person.pppk(TEGAL, LocalDate.of(2020, 3, 1), LocalDate.of(2025, 3, 1));
        known(person);
        course(person, "2022-05-10", 6);
        var then =
                entitlement(person.id(), 2022).then().statusCode(200).extract().jsonPath();
        // When
        course(person, "2022-06-10", 5);
        person.employments(PPPK_UNTIL_JULY, PNS_FROM_JULY).publish();
        await().until(() ->
                "PNS".equals(entitlement(person.id(), 2022).jsonPath().getString("employmentKind")));
        // Then
        Map<String, Object> again = as("hours:read")
                .queryParam("year", 2022)
                .queryParam("asOf", then.getString("asOf"))
                .queryParam("knownAt", then.getString("knownAt"))
                .get("/v1/employees/{id}/entitlement", person.id())
                .jsonPath()
                .getMap("");
        assertThat(again).containsEntry("employmentKind", "PPPK").containsKey("settled");
        assertThat(again)
                .usingRecursiveComparison()
                .ignoringFields("settled") // at first it could still have changed
                .isEqualTo(then.getMap(""));
        as("hours:read")
                .queryParam("asOf", "2022-05-31")
                .get("/v1/employees/{id}/entitlement", person.id())
                .then()
                .body("year", equalTo(2022))
                .body("employmentKind", equalTo("PPPK"))
                .body("verifiedJp", equalTo(6.0f));
    }

    @Test
    void whoMovedStaysInTheFiguresOfTheAgencyOfThatYear() {
        // Given
        Person person = Person.pns(TEGAL);
        known(person);
        course(person, "2022-05-10", 6);
        Map<String, Object> before = summary(TEGAL, 2022);
        // When
        person.employments(IN_TEGAL_UNTIL_2023, IN_BREBES).publish();
        await().until(() -> asked(BREBES, person.id(), 2023).statusCode() == 200);
        course(person, "2023-05-10", 7);
        // Then
        assertThat(summary(TEGAL, 2022)).isEqualTo(before);
        asked(TEGAL, person.id(), 2022).then().statusCode(200).body("verifiedJp", equalTo(6.0f));
        asked(TEGAL, person.id(), 2023).then().statusCode(404);
        asked(BREBES, person.id(), 2022).then().statusCode(200).body("verifiedJp", equalTo(6.0f));
        asked(BREBES, person.id(), 2023).then().statusCode(200).body("verifiedJp", equalTo(7.0f));
        assertThat(summary(BREBES, 2022)).containsEntry("people", 0);
        assertThat(summary(BREBES, 2023)).containsEntry("people", 1).containsEntry("verifiedJp", 7.0f);
    }

    @Test
    void anOldEventThatComesLateAndAReplayChangeNothing() {
        // Given
        Person person = Person.pns(TEGAL);
        known(person);
        Person late = Person.pns(TEGAL);
        known(late);
        person.employments(PPPK_UNTIL_JULY, PNS_FROM_JULY).publish().publish();
        await().until(() ->
                "2022-07-01".equals(entitlement(person.id(), 2022).jsonPath().getString("periodFrom")));
        // When
        Events.publish(
                "employee.v1",
                person.id().toString(),
                person.id().toString(),
                Map.of(
                        "employeeId",
                        person.id().toString(),
                        "agencyCode",
                        BREBES,
                        "identityDigests",
                        List.of(),
                        "employmentKind",
                        "PNS",
                        "employedFrom",
                        "2010-01-01",
                        "placements",
                        List.of(),
                        "version",
                        1));
        late.employments(PPPK_UNTIL_JULY, PNS_FROM_JULY).publish();
        await().until(() ->
                entitlement(late.id(), 2022).jsonPath().getList("accounts").size() == 2);
        // Then
        entitlement(person.id(), 2022).then().body("accounts.employmentKind", contains("PPPK", "PNS"));
        entitlement(person.id(), 2019).then().statusCode(404);
    }

    private static Response asked(String agency, UUID person, int year) {
        return ofAgency(agency).queryParam("year", year).get("/v1/employees/{id}/entitlement", person);
    }

    private static Map<String, Object> summary(String agency, int year) {
        return ofAgency(agency)
                .queryParam("year", year)
                .get("/v1/agencies/{agency}/entitlement-summary", agency)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getMap("total");
    }

    private static RequestSpecification ofAgency(String agency) {
        return given().auth()
                .oauth2(TestTokens.subject("budi")
                        .scopes("hours:read")
                        .agencies(agency)
                        .token());
    }

    private static void course(Person person, String date, int jp) {
        post(Completion.workshop(person).with("formCode", "KL03").on(date, date).of("JP", jp))
                .then()
                .statusCode(201);
    }
}
