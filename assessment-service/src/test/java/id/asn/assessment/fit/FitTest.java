package id.asn.assessment.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Qualified;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class FitTest {

    @Inject
    Register register;

    @Inject
    Qualified qualified;

    private String agency = "";
    private String token = "";
    private UUID target = UUID.randomUUID();

    @BeforeEach
    void aPositionToFill() {
        agency = "FIT-" + UUID.randomUUID().toString().substring(0, 8);
        token = Tokens.talentOfficer(agency);
        register.dictionary();
        target = register.position(agency, "U.1", null);
        qualified.standardThatAsksIiiD(agency, target, 3);
    }

    @Test
    void peopleStandInTheOrderOfTheirJpmAndTiesShareARank() {
        // Given
        UUID best = person("3.1", "III/d");
        UUID one = person("2.4", "III/d");
        UUID other = person("2.4", "IV/a");
        UUID last = person("2.39", "III/d");
        UUID unrated = person(null, "III/d");

        // When
        ValidatableResponse fit = people("");

        // Then
        fit.statusCode(200)
                .body("advice", equalTo(true))
                .body("adviceText", containsString("not a decision"))
                .body("items", hasSize(5))
                .body("items.rank", contains(1, 2, 2, 4, null))
                .body("items[0].employeeId", equalTo(best.toString()))
                .body("items[1..2].employeeId", containsInAnyOrder(one.toString(), other.toString()))
                .body("items[3].employeeId", equalTo(last.toString()))
                .body("items[4].employeeId", equalTo(unrated.toString()))
                .body("items[4].fit.status", equalTo("INCOMPLETE"))
                .body("items[4].fit.jpmDisplay", nullValue())
                .body("items[4].fit.notRated", hasSize(10))
                .body("items[0].fit.levelsToHighest", equalTo(0))
                .body("items[3].fit.gaps", equalTo(10))
                .body("items.fit.mandatory", everyItem(equalTo("MET")));
    }

    @Test
    void pagesFitTogether() {
        // Given
        List<String> expected = new ArrayList<>();
        for (String level : List.of("3", "2.5", "2.5", "2.5", "2")) {
            expected.add(person(level, "III/d").toString());
        }

        // When
        List<String> seen = new ArrayList<>();
        List<Integer> ranks = new ArrayList<>();
        String cursor = "";
        do {
            ValidatableResponse page = people("&limit=2&cursor=" + cursor).statusCode(200);
            seen.addAll(page.extract().path("items.employeeId"));
            ranks.addAll(page.extract().path("items.rank"));
            String next = page.extract().path("next");
            cursor = next == null ? "" : next;
        } while (!cursor.isEmpty());

        // Then
        assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(ranks).containsExactly(1, 2, 2, 2, 5);
    }

    @Test
    void whoFailsAMandatoryRequirementIsListedOnlyWhenAskedForAndWithTheReason() {
        // Given
        UUID met = person("3", "III/d");
        UUID unmet = person("3", "III/c");
        UUID notKnown = person("3", null);

        // Then
        people("&mandatory=MET").body("items.employeeId", contains(met.toString()));
        people("").body("items.employeeId", containsInAnyOrder(met.toString(), notKnown.toString()));
        people("&mandatory=ALL")
                .body("items", hasSize(3))
                .body("items.find { it.employeeId == '" + unmet + "' }.fit.requirements[0].reason", equalTo("BELOW"))
                .body("items.find { it.employeeId == '" + unmet + "' }.fit.requirements[0].owned", equalTo("III/c"))
                .body("items.find { it.employeeId == '" + notKnown + "' }.fit.mandatory", equalTo("OPEN"));
    }

    @Test
    void aStandardOfBeforeItToldRequirementsLeavesThemOpen() {
        // Given
        UUID old = register.position(agency, "U.2", null);
        register.standard(agency, old, 3);
        person("3", "III/d");

        // Then
        Results.get(token, "/v1/positions/" + old + "/fitting-people?purpose=PEMETAAN&agency=" + agency)
                .body("items.fit.mandatory", contains("OPEN"))
                .body("items[0].fit.requirements", hasSize(0));
    }

    @Test
    void whoHasLeftIsNotCompared() {
        // Given
        person("3", "III/d");
        UUID left = person("3", "III/d");
        employee(left, "ab".repeat(32), "2010-01-01", "PENSIUN", 2);

        // Then
        people("").body("items", hasSize(1));
    }

    @Test
    void positionsStandInTheOrderOfThePersonsJpm() {
        // Given
        UUID easier = register.position(agency, "U.3", null);
        register.standard(agency, easier, 2);
        UUID harder = register.position(agency, "U.4", null);
        register.standard(agency, harder, 4);
        register.position(agency, "U.5", null);
        UUID person = person("3", "III/d");

        // When
        ValidatableResponse fit = Results.get(token, "/v1/employees/" + person + "/fitting-positions?purpose=PEMETAAN");

        // Then
        fit.statusCode(200)
                .body("advice", equalTo(true))
                .body("items.positionId", contains(easier.toString(), target.toString(), harder.toString()))
                .body("items.rank", contains(1, 2, 3))
                .body("items[2].fit.gaps", equalTo(10));
    }

    @Test
    void otherAgenciesOtherScopesAndMadeUpCursorsAreRefused() {
        // Given
        UUID person = person("3", "III/d");
        String stranger = Tokens.talentOfficer("FIT-STRANGER");
        String path = "/v1/positions/" + target + "/fitting-people?purpose=PEMETAAN&agency=";

        // Then
        Results.get(stranger, path + agency).statusCode(422).body("code", equalTo("POSITION_NOT_KNOWN"));
        Results.get(token, path + "FIT-STRANGER").statusCode(404);
        Results.get(stranger, "/v1/employees/" + person + "/fitting-positions").statusCode(404);
        Results.get(Tokens.officer(agency), path + agency).statusCode(403);
        Results.get(token, "/v1/positions/" + target + "/fitting-people").statusCode(400);
        people("&cursor=bm9wZQ").statusCode(400).body("code", equalTo("INVALID_CURSOR"));
        people("&mandatory=NOBODY").statusCode(400);
    }

    @Test
    void everyLookIsRecorded() {
        // Given
        person("3", "III/d");
        String looks = "select count(*) from audit_entry where action = 'FITTING_PEOPLE_LISTED' and subject_id = '"
                + target + "'";

        // When
        people("").statusCode(200);

        // Then
        assertThat(register.count(looks)).isOne();
    }

    @Test
    void changingWhatTheMeritSystemForbidsChangesNothing() {
        // Given
        UUID person = person("2.4", "III/d");
        person("2.4", "III/d");
        UUID held = register.position(agency, "U.6", null);
        register.standard(agency, held, 3);
        String digests = "select count(distinct digest) from match_computation where employee_id = '" + person + "'";
        List<String> before = everything(person);
        int computations = register.count(digests);

        // When another NIP (birth date and sex), and employed since another day
        employee(person, "cd".repeat(32), "1990-03-01", "AKTIF", 2);

        // Then
        assertThat(everything(person)).isEqualTo(before);
        assertThat(register.count(digests)).isEqualTo(computations);

        // When no NIP at all
        employee(person, null, "2020-03-01", "AKTIF", 3);

        // Then
        assertThat(everything(person)).isEqualTo(before);
    }

    private List<String> everything(UUID person) {
        String position = "?purpose=PEMETAAN&position=" + target;
        return List.of(
                people("&mandatory=ALL").extract().asString(),
                text("/v1/employees/" + person + "/fitting-positions?purpose=PEMETAAN"),
                text("/v1/employees/" + person + "/gaps" + position),
                text("/v1/employees/" + person + "/shortest-path" + position),
                text("/v1/employees/" + person + "/target-gaps?purpose=PEMETAAN"),
                text("/v1/employees/" + person + "/match?purpose=PEMETAAN"));
    }

    private String text(String path) {
        return Results.get(token, path).statusCode(200).extract().asString();
    }

    private ValidatableResponse people(String more) {
        return Results.get(
                token, "/v1/positions/" + target + "/fitting-people?purpose=PEMETAAN&agency=" + agency + more);
    }

    private UUID person(@Nullable String level, @Nullable String golongan) {
        UUID id = UUID.randomUUID();
        employee(id, "ef".repeat(16) + id.toString().replace("-", ""), "2010-01-01", "AKTIF", 1);
        if (level != null) {
            Results.post(Tokens.officer(agency), Results.of(id, "F-" + id, register.today(), Results.all(level)))
                    .statusCode(201);
        }
        if (golongan != null) {
            qualified.rank(agency, id, golongan, 1);
        }
        return id;
    }

    private void employee(UUID id, @Nullable String digest, String employedFrom, String status, int version) {
        Map<String, Object> data = new HashMap<>(Map.of(
                "employeeId",
                id,
                "agencyCode",
                agency,
                "identityDigests",
                digest == null ? List.of() : List.of(digest),
                "employmentKind",
                "PNS",
                "status",
                status,
                "employedFrom",
                employedFrom,
                "placements",
                List.of(Map.of(
                        "positionId",
                        target,
                        "unitCode",
                        "U.1",
                        "tier",
                        "ADMINISTRATOR",
                        "kind",
                        "DEFINITIVE",
                        "from",
                        "2021-02-01")),
                "version",
                version));
        Events.publish("employee.v1", id.toString(), id.toString(), data);
        register.await("select count(*) from employee where employee_id = '" + id + "' and version = " + version, 1);
    }
}
