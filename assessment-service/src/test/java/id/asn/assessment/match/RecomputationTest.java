package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change of standard, placement, result or date gives a new computation, and the old one stays as it was. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RecomputationTest {

    private static final String AGENCY = "MAT-1";

    @Inject
    Register register;

    @Inject
    DueMatches dueMatches;

    private final String token = Tokens.officer(AGENCY);
    private UUID position = UUID.randomUUID();
    private UUID standard = UUID.randomUUID();
    private UUID employee = UUID.randomUUID();
    private String first = "";

    @BeforeEach
    void matchedAgainstLevelThree() {
        register.dictionary();
        position = register.position(AGENCY, "U.1", null);
        standard = register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
        first = Results.post(token, Results.of(employee, "M-" + employee, register.today(), Results.all("2.4")))
                .statusCode(201)
                .body("match.category", equalTo("CUKUP_OPTIMAL"))
                .extract()
                .path("match.computationId");
    }

    @Test
    void aNewStandardGivesANewComputationAndTheOldOneStaysAsItWas() {
        // Given
        LocalDate change = register.today().minusDays(10);
        String before = Results.get(token, "/v1/matches/" + first).extract().asString();

        // When
        register.standard(standard, AGENCY, position, 3, LocalDate.of(2022, 1, 1), change, 2);
        register.standard(Ids.next(), AGENCY, position, 4, change, null, 1);

        // Then
        awaitComputations(3); // without a standard for a moment, then with the new one
        current()
                .body("sumRequired", comparesEqualTo(40f))
                .body("jpmDisplay", comparesEqualTo(60f))
                .body("category", equalTo("KURANG_OPTIMAL"))
                .body("version", equalTo(3));
        assertThat(Results.get(token, "/v1/matches/" + first).extract().asString())
                .isEqualTo(before);
        JsonNode published = Events.awaitOne(
                "competency-match.v1",
                employee.toString(),
                match -> match.get("version").asInt() == 3);
        EventContract.of("assessment-service", "competency-match.v1").assertValid(published);
    }

    @Test
    void aCorrectedStandardCountsOnNoDayAndItsCorrectionOnAllOfThem() {
        // Given
        LocalDate begin = LocalDate.of(2022, 1, 1);

        // When
        register.standard(standard, AGENCY, position, 3, begin, begin, 2);
        register.standard(Ids.next(), AGENCY, position, 4, begin, null, 1);

        // Then
        awaitComputations(3); // without a standard for a moment, then with the correction
        current().body("sumRequired", comparesEqualTo(40f)).body("category", equalTo("KURANG_OPTIMAL"));
    }

    @Test
    void anotherPositionGivesANewComputation() {
        // Given
        UUID higher = register.position(AGENCY, "U.2", null);
        register.standard(AGENCY, higher, 4);

        // When
        register.employee(employee, AGENCY, null, higher, "U.2", 2);

        // Then
        awaitComputations(2);
        current().body("unitCode", equalTo("U.2")).body("positionId", equalTo(higher.toString()));
    }

    @Test
    void withoutAPositionThereIsNothingToMatchAgainst() {
        // When
        register.employee(employee, AGENCY, null, null, "U.1", 2);

        // Then
        awaitComputations(2);
        current()
                .body("status", equalTo("NO_STANDARD"))
                .body("competencies", hasSize(0))
                .body("category", nullValue());
        JsonNode published = Events.awaitOne(
                "competency-match.v1",
                employee.toString(),
                match -> match.get("version").asInt() == 2);
        EventContract.of("assessment-service", "competency-match.v1").assertValid(published);
    }

    @Test
    void aRegisterEntryThatChangesNothingForTheMatchGivesNoComputation() {
        // When
        register.employee(employee, AGENCY, null, position, "U.1", 2);

        // Then
        assertThat(computations()).isOne();
    }

    @Test
    void anOlderVersionOfTheRegisterEntryIsIgnored() {
        // Given
        UUID other = register.position(AGENCY, "U.3", null);
        register.employee(employee, AGENCY, null, position, "U.1", 5);

        // When
        Events.publish(
                "employee.v1",
                employee.toString(),
                employee.toString(),
                java.util.Map.of(
                        "employeeId",
                        employee,
                        "agencyCode",
                        AGENCY,
                        "identityDigests",
                        java.util.List.of("f".repeat(64)),
                        "employmentKind",
                        "PNS",
                        "status",
                        "AKTIF",
                        "employedFrom",
                        "2010-01-01",
                        "placements",
                        java.util.List.of(java.util.Map.of(
                                "positionId", other,
                                "unitCode", "U.3",
                                "tier", "ADMINISTRATOR",
                                "kind", "DEFINITIVE",
                                "from", "2021-02-01")),
                        "version",
                        4));
        register.employee(employee, AGENCY, null, position, "U.1", 6);

        // Then
        current().body("unitCode", equalTo("U.1"));
        assertThat(computations()).isOne();
    }

    @Test
    void aNewerResultWinsAndAnOlderOneThatArrivesLateDoesNot() {
        // When
        Results.post(
                        token,
                        Results.of(
                                employee, "late-" + employee, register.today().minusYears(1), Results.all("1")))
                .statusCode(201)
                .body("match.computationId", equalTo(first));

        // Then
        current().body("jpmDisplay", comparesEqualTo(80f)).body("version", equalTo(1));
    }

    @Test
    void ratingsForOnePurposeSayNothingAboutTheOther() {
        Results.get(token, "/v1/employees/" + employee + "/match?purpose=PENGISIAN_JABATAN")
                .statusCode(404)
                .body("code", equalTo("MATCH_NOT_COMPUTED"));
    }

    @Test
    void evidenceThatExpiresStopsCountingOnItsOwn() {
        // Given
        LocalDate lastDay = register.today().plusYears(3);
        current().body("validUntil", equalTo(lastDay.toString())).body("expired", equalTo(false));
        Results.get(token, "/v1/employees/" + employee + "/match?asOf=" + lastDay)
                .body("expired", equalTo(false));
        Results.get(token, "/v1/employees/" + employee + "/match?asOf=" + lastDay.plusDays(1))
                .body("expired", equalTo(true));

        // When
        QuarkusMock.installMockForType(at(lastDay), Clock.class);
        dueMatches.recomputeDue();
        int onTheLastDay = computations();
        QuarkusMock.installMockForType(at(lastDay.plusDays(1)), Clock.class);
        dueMatches.recomputeDue();

        // Then
        assertThat(onTheLastDay).isOne();
        assertThat(computations()).isEqualTo(2);
        assertThat(register.count("select count(*) from match_computation where status = 'INCOMPLETE'"
                        + " and category is null and jpm_display is null and employee_id = '" + employee + "'"))
                .isOne();
    }

    @Test
    void aStandardThatBeginsLaterIsMatchedFromItsDayOn() {
        // Given
        LocalDate beginning = register.today().plusDays(30);
        register.standard(standard, AGENCY, position, 3, LocalDate.of(2022, 1, 1), beginning, 2);
        register.standard(Ids.next(), AGENCY, position, 4, beginning, null, 1);
        assertThat(computations()).isOne();

        // When
        QuarkusMock.installMockForType(at(beginning.minusDays(1)), Clock.class);
        dueMatches.recomputeDue();
        int theDayBefore = computations();
        QuarkusMock.installMockForType(at(beginning), Clock.class);
        dueMatches.recomputeDue();

        // Then
        assertThat(theDayBefore).isOne();
        assertThat(register.count("select count(*) from match_computation where sum_required = 40"
                        + " and employee_id = '" + employee + "'"))
                .isOne();
    }

    @Test
    void aComputationIsReckonedAgainToTheSameDigest() {
        Results.post(token, "/v1/matches/" + first + "/verification", "")
                .statusCode(200)
                .body("verified", equalTo(true))
                .body("inputs", hasSize(2))
                .body("inputs.unchanged", everyItem(equalTo(true)));
    }

    @Test
    void anOldComputationIsVerifiedAgainstItsOwnInputs() {
        // Given
        Results.post(token, Results.of(employee, "next-" + employee, register.today(), Results.all("5")))
                .statusCode(201)
                .body("match.category", equalTo("OPTIMAL"));

        // When
        var verification = Results.post(token, "/v1/matches/" + first + "/verification", "");

        // Then
        verification.statusCode(200).body("verified", equalTo(true));
    }

    @Test
    void aTamperedRatingIsFoundOut() {
        // Given
        TestStack.database().asSuperuser("""
                        alter table assessment_rating disable trigger all;
                        update assessment_rating set level = 5
                         where competency_code = 'M.1'
                           and result_id in (select result_id from assessment_result where employee_id = '%s');
                        alter table assessment_rating enable trigger all""".formatted(employee));

        // When
        var verification = Results.post(token, "/v1/matches/" + first + "/verification", "");

        // Then
        verification.statusCode(200).body("verified", equalTo(false));
    }

    @Test
    void manyHoldersOfAPositionAreMatchedAnewTogether() {
        // Given
        UUID second = register.employee(AGENCY, null, position, "U.1");
        UUID third = register.employee(AGENCY, null, position, "U.1");
        Set<UUID> others = Set.of(second, third);
        others.forEach(other -> Results.post(token, Results.of(other, "H-" + other, register.today(), Results.all("3")))
                .statusCode(201));

        // When
        register.standard(standard, AGENCY, position, 5, LocalDate.of(2022, 1, 1), null, 2);

        // Then
        others.forEach(other -> Results.get(token, "/v1/employees/" + other + "/match")
                .body("sumRequired", comparesEqualTo(50f))
                .body("jpmDisplay", comparesEqualTo(60f)));
    }

    private ValidatableResponse current() {
        return Results.get(token, "/v1/employees/" + employee + "/match").statusCode(200);
    }

    private void awaitComputations(int atLeast) {
        register.await("select count(*) from match_computation where employee_id = '" + employee + "'", atLeast);
    }

    private int computations() {
        return register.count("select count(*) from match_computation where employee_id = '" + employee + "'");
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }
}
