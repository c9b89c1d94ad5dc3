package id.asn.assessment.population;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.assessment.match.DueMatches;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sums over units follow every match, and equal at any time what is reckoned anew over all of them. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PopulationTest {

    private static final LocalDate BEGIN = LocalDate.of(2022, 1, 1);

    @Inject
    Register register;

    @Inject
    DueMatches due;

    private String agency = "";
    private String token = "";
    private UUID position = UUID.randomUUID();
    private UUID standard = UUID.randomUUID();
    private UUID weak = UUID.randomUUID();
    private UUID strong = UUID.randomUUID();

    @BeforeEach
    void twoPeopleOfAUnit() {
        agency = "POP-" + UUID.randomUUID().toString().substring(0, 8);
        token = Tokens.officer(agency);
        register.dictionary();
        position = register.position(agency, "U.1", null);
        standard = register.standard(agency, position, 3);
        weak = register.employee(agency, null, position, "U.1");
        strong = register.employee(agency, null, position, "U.1");
        assess(weak, "2.40");
        Results.post(token, Results.of(strong, "S-" + strong, register.today(), "4", "3.5"))
                .statusCode(201);
    }

    @Test
    void theHeatMapTellsWhoIsRatedAndWhoFallsShort() {
        heatMap("")
                .body("outstanding", equalTo(0))
                .body("cells", hasSize(10))
                .body("cells[0].unitCode", equalTo("U.1"))
                .body("cells[0].competencyCode", equalTo("M.1"))
                .body("cells[0].people", equalTo(2))
                .body("cells[0].rated", equalTo(2))
                .body("cells[0].below", equalTo(1))
                .body("cells[0].shareBelow", comparesEqualTo(50f))
                .body("cells[0].sumGap", comparesEqualTo(0.6f))
                .body("cells[0].meanGap", comparesEqualTo(0.3f))
                .body("cells[9].competencyCode", equalTo("T.1"))
                .body("cells[9].people", equalTo(2))
                .body("cells[9].rated", equalTo(1));
        heatMap("&group=TEKNIS").body("cells", hasSize(1));
        heatMap("&tier=PENGAWAS").body("cells", hasSize(0));
        heatMap("&purpose=PENGISIAN_JABATAN").body("cells", hasSize(0));
        assertConsistent();
    }

    @Test
    void whoMovesTakesTheFiguresAlongAndWhoLeavesTakesThemAway() {
        // Given
        UUID there = register.position(agency, "U.2", null);
        register.standard(agency, there, 4);

        // When
        register.employee(weak, agency, null, there, "U.2", 2);

        // Then
        heatMap("").body("cells", hasSize(20)).body("cells.people", everyItem(equalTo(1)));
        assertConsistent();

        // When
        register.employee(weak, agency, null, null, "U.2", 3);

        // Then
        heatMap("").body("cells", hasSize(10));
        assertConsistent();
    }

    @Test
    void ofAnEarlierDayTheMapIsWhatItWasThen() {
        // Given
        LocalDate then = register.today();
        String before = heatMap("").extract().jsonPath().getString("cells");
        QuarkusMock.installMockForType(
                Clock.fixed(then.plusDays(1).atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
        assess(weak, "5");

        // Then
        assertThat(heatMap("").extract().jsonPath().getInt("cells[0].below")).isZero();
        assertThat(heatMap("&asOf=" + then).extract().jsonPath().getString("cells"))
                .isEqualTo(before);
        heatMap("&asOf=" + then.minusDays(1)).body("cells", hasSize(0));
    }

    @Test
    void evidenceThatExpiresLeavesTheSumsOfAnIncompleteMatchToo() {
        // Given: of the second person only two competencies are rated
        heatMap("").body("cells[0].rated", equalTo(2));

        // When
        LocalDate after = register.today().plusYears(3).plusDays(1);
        QuarkusMock.installMockForType(
                Clock.fixed(after.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
        due.recomputeDue();

        // Then
        heatMap("").body("cells.rated", everyItem(equalTo(0))).body("cells.people", everyItem(equalTo(2)));
        assertConsistent();
    }

    @Test
    void readersOfAggregatesSeeAgenciesAndNoFewPeople() {
        String reader = TestTokens.subject("national")
                .scopes("reports:aggregate")
                .agencies("*")
                .token();
        Results.get(reader, "/v1/gap-summaries?competency=M.1&competency=M.2")
                .statusCode(200)
                .body("rows.findAll { it.agencyCode == '" + agency + "' }", hasSize(2))
                .body("rows.find { it.agencyCode == '" + agency + "' }.people", equalTo(2));
        Results.get(reader, "/v1/gap-summaries?by=UNIT&agency=" + agency)
                .statusCode(200)
                .body("rows", hasSize(10))
                .body("rows.suppressed", everyItem(equalTo(true)))
                .body("rows[0].people", nullValue());
        Results.get(reader, "/v1/gap-summaries?by=UNIT").statusCode(400);
        Results.get(reader, "/v1/heat-maps?agency=" + agency).statusCode(403);
        Results.get(Tokens.officer("POP-X"), "/v1/gap-summaries")
                .statusCode(200)
                .body("rows", hasSize(0));
    }

    @Test
    void afterAnyChangesTheSumsEqualThoseReckonedAnew() {
        // Given
        Random random = new Random(20_261_127);
        String other = agency + "b";
        List<UUID> positions = new ArrayList<>(List.of(position));
        List<UUID> standards = new ArrayList<>(List.of(standard));
        List<String> agencies = new ArrayList<>(List.of(agency));
        for (int i = 0; i < 4; i++) {
            String owner = i < 2 ? agency : other;
            UUID added = register.position(owner, "U." + i, null);
            positions.add(added);
            agencies.add(owner);
            standards.add(register.standard(owner, added, 2 + i % 3));
        }
        List<UUID> people = new ArrayList<>(List.of(weak, strong));
        for (int i = 0; i < 6; i++) {
            people.add(register.employee(agency, null, position, "U.1"));
        }
        String[] where = new String[people.size()];
        Arrays.fill(where, agency);

        // When
        for (int change = 2; change < 122; change++) {
            int person = random.nextInt(people.size());
            int place = random.nextInt(positions.size());
            switch (random.nextInt(4)) {
                case 0 -> {
                    where[person] = agencies.get(place);
                    register.employee(
                            people.get(person),
                            where[person],
                            null,
                            positions.get(place),
                            "U." + random.nextInt(3),
                            change);
                }
                case 1 -> register.employee(people.get(person), where[person], null, null, "U.1", change);
                case 2 -> {
                    LocalDate end = random.nextInt(4) == 0 ? BEGIN.plusYears(1) : null;
                    register.standard(
                            standards.get(place),
                            agencies.get(place),
                            positions.get(place),
                            1 + random.nextInt(5),
                            BEGIN,
                            end,
                            change);
                }
                default -> {
                    String level = random.nextInt(1, 5) + "." + random.nextInt(10);
                    Results.post(
                                    Tokens.officer(where[person]),
                                    Results.of(
                                            people.get(person),
                                            agency + "/" + change,
                                            register.today().minusDays(random.nextInt(900)),
                                            level,
                                            level,
                                            "3"))
                            .statusCode(201);
                }
            }
        }

        // Then
        assertConsistent();
        Results.get(Tokens.officer(other), "/v1/heat-maps/consistency?agency=" + other)
                .body("consistent", equalTo(true));
        assertThat(register.count(
                        "select count(*) from current_gap where agency_code in ('%s', '%s')".formatted(agency, other)))
                .isPositive();
    }

    @Test
    void aSumThatIsWrongIsFoundOut() {
        // Given
        TestStack.database()
                .asSuperuser("update unit_gap set below = below + 1 where competency_code = 'M.1' and agency_code = '"
                        + agency + "'");

        // Then
        Results.get(token, "/v1/heat-maps/consistency?agency=" + agency)
                .statusCode(200)
                .body("consistent", equalTo(false))
                .body("differing", hasSize(1))
                .body("differing[0].competencyCode", equalTo("M.1"));
    }

    private void assess(UUID person, String level) {
        Results.post(token, Results.of(person, Ids.next().toString(), register.today(), Results.all(level)))
                .statusCode(201);
    }

    private ValidatableResponse heatMap(String filter) {
        return Results.get(token, "/v1/heat-maps?agency=" + agency + filter).statusCode(200);
    }

    private void assertConsistent() {
        Results.get(token, "/v1/heat-maps/consistency?agency=" + agency)
                .statusCode(200)
                .body("consistent", equalTo(true));
    }
}
