package id.asn.assessment.randomchanges;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.match.DueMatches;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * After 1,000 random changes of standards, rules, placements and results, over days that pass: every stored computation still
 * verifies, and every current one equals a reckoning that shares no code with the service.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RandomChangesTest {

    private static final int CHANGES = Integer.getInteger("asn.random-changes", 1_000);
    private static final int DAYS = 10;
    private static final List<String> PURPOSES = List.of("PEMETAAN", "PENGISIAN_JABATAN");

    @Inject
    Register register;

    @Inject
    DueMatches dueMatches;

    private final NaiveRules rules = new NaiveRules();

    @Test
    void afterManyChangesEveryComputationVerifiesAndEveryCurrentOneIsWhatItShouldBe() {
        // Given
        long seed = Long.getLong("asn.seed", System.nanoTime());
        Random random = new Random(seed);
        World world = new World(random, register);
        RuleChanges ruleChanges = new RuleChanges(random, rules);
        register.dictionary();
        LocalDate day = register.today();
        world.begin(day);

        // When
        for (int change = 0; change < CHANGES; change++) {
            if (change > 0 && change % (CHANGES / DAYS) == 0) {
                ruleChanges.enactFor(day.plusDays(1));
                settle(world);
                day = day.plusDays(1);
                nowIs(day);
                dueMatches.recomputeDue();
                settle(world);
                assertCurrent(world, day, "seed " + seed + ", day " + day);
            }
            world.change(day);
        }
        settle(world);

        // Then
        assertCurrent(world, day, "seed " + seed);
        assertEveryComputationVerifies("seed " + seed);
    }

    private void settle(World world) {
        register.await(world.projected(), 2);
        register.await("select (count(*) = 0)::int from recomputation where finished_at is null", 1);
    }

    private void assertCurrent(World world, LocalDate day, String context) {
        Map<String, NaiveMatch> expected = new TreeMap<>();
        Map<String, NaiveMatch> actual = new TreeMap<>();
        for (SeenPerson person : world.people) {
            for (String purpose : PURPOSES) {
                actual.putAll(current(person.id, purpose));
                if (actual.containsKey(person.id + " " + purpose)) {
                    expected.put(
                            person.id + " " + purpose, NaiveMatch.of(person, purpose, world.standards, rules, day));
                }
            }
        }
        assertThat(actual).as(context).isEqualTo(expected).hasSizeGreaterThanOrEqualTo(world.people.size());
    }

    private Map<String, NaiveMatch> current(UUID employee, String purpose) {
        var answer = Results.get(World.TOKEN, "/v1/employees/" + employee + "/match?purpose=" + purpose);
        if (answer.extract().statusCode() == 404) {
            return Map.of(); // no result was recorded for the purpose
        }
        JsonPath match = answer.statusCode(200).extract().jsonPath();
        SortedMap<String, Integer> owned = new TreeMap<>();
        for (Map<String, Object> step : match.<Map<String, Object>>getList("competencies")) {
            if (step.get("owned") != null) {
                owned.put((String) step.get("competencyCode"), hundredths(step.get("owned")));
            }
        }
        boolean complete = match.getString("status").equals("COMPLETE");
        return Map.of(
                employee + " " + purpose,
                new NaiveMatch(
                        match.getString("status"),
                        complete ? (long) hundredths(match.get("sumIndividual")) : null,
                        complete ? (long) hundredths(match.get("sumRequired")) : null,
                        match.getString("category"),
                        owned));
    }

    private static int hundredths(Object number) {
        return new BigDecimal(number.toString()).movePointRight(2).intValueExact();
    }

    private void assertEveryComputationVerifies(String context) {
        for (String agency : World.AGENCIES) {
            JsonPath run = Results.post(World.TOKEN, "/v1/matches/verifications?selection=ALL&agency=" + agency, "")
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            assertThat(run.getString("state")).as(context).isEqualTo("COMPLETED");
            assertThat(run.getLong("verified"))
                    .as(context)
                    .isEqualTo(run.getLong("checked"))
                    .isGreaterThan(CHANGES / 5);
        }
    }

    private static void nowIs(LocalDate day) {
        QuarkusMock.installMockForType(
                Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), Clock.class);
    }
}
