package id.asn.assessment.match;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who stands before whom in a batch, in a population or in the register never changes anyone's result. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PermutedPeopleTest {

    private static final int PEOPLE = 30;

    @Inject
    Register register;

    private final Random random = new Random(20261127);

    /** An agency of people, the i-th of one being the twin of the i-th of the other. */
    private record Population(String agency, UUID position, UUID standard, List<UUID> people) {}

    @Test
    void theSamePeopleInAnotherOrderComeOutTheSame() {
        // Given
        register.dictionary();
        List<String[]> levels =
                IntStream.range(0, PEOPLE).mapToObj(i -> levels()).toList();
        Population one = population("PRM-1");
        Population other = population("PRM-2");

        // When
        post(one, levels, order(false), PEOPLE);
        post(other, levels, order(true), 7);
        List<Outcome> first = outcomes(one);
        List<Outcome> firstPermuted = outcomes(other);
        raiseTheStandard(one);
        raiseTheStandard(other);

        // Then
        assertThat(firstPermuted).isEqualTo(first);
        assertThat(outcomes(other)).isEqualTo(outcomes(one)).isNotEqualTo(first);
    }

    /** What came out for a person; nothing that tells persons apart. */
    private record Outcome(BigDecimal sumIndividual, BigDecimal jpm, String category, List<Object> owned) {}

    private Population population(String agency) {
        UUID position = register.position(agency, "U.1", null);
        UUID standard = register.standard(agency, position, 3);
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(Ids.next());
        }
        List<UUID> registered = new ArrayList<>(people);
        Collections.shuffle(registered, random);
        registered.forEach(person -> register.publishEmployee(person, agency, null, position, "U.1", 1));
        register.await("select count(*) from employee where agency_code = '" + agency + "'", PEOPLE);
        return new Population(agency, position, standard, people);
    }

    private void post(Population population, List<String[]> levels, List<Integer> order, int batch) {
        for (int from = 0; from < PEOPLE; from += batch) {
            List<Map<String, Object>> items = order.subList(from, Math.min(from + batch, PEOPLE)).stream()
                    .map(i -> Results.of(
                            population.people().get(i), population.agency() + "-" + i, register.today(), levels.get(i)))
                    .toList();
            Results.post(Tokens.officer(population.agency()), "/v1/assessment-results/batch", Map.of("items", items))
                    .statusCode(200);
        }
    }

    private void raiseTheStandard(Population population) {
        register.standard(
                population.standard(),
                population.agency(),
                population.position(),
                4,
                LocalDate.of(2022, 1, 1),
                null,
                2);
        register.await(
                "select count(*) from current_match c join match_computation m using (computation_id)"
                        + " where m.sum_required = 40 and c.agency_code = '" + population.agency() + "'",
                PEOPLE);
    }

    private static List<Outcome> outcomes(Population population) {
        return population.people().stream()
                .map(person ->
                        outcome(Results.get(Tokens.officer(population.agency()), "/v1/employees/" + person + "/match")
                                .statusCode(200)
                                .extract()
                                .jsonPath()))
                .toList();
    }

    private static Outcome outcome(JsonPath match) {
        return new Outcome(
                new BigDecimal(match.getString("sumIndividual")),
                new BigDecimal(match.getString("jpmDisplay")),
                match.getString("category"),
                match.getList("competencies.owned"));
    }

    private List<Integer> order(boolean shuffled) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, PEOPLE).boxed().toList());
        if (shuffled) {
            Collections.shuffle(order, random);
        }
        return order;
    }

    private String[] levels() {
        return Register.TEN.stream()
                .map(code -> BigDecimal.valueOf(100L + random.nextInt(401), 2).toPlainString())
                .toArray(String[]::new);
    }
}
