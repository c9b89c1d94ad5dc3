package id.asn.standard.position;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random statements, corrections, ends and reopenings; every answer for every day and instant is the model's. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class PositionsAgainstAPlainModelTest {

    private static final String AGENCY = "P310";
    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 1, 1);
    private static final int DAYS = 40;
    private static final int CHANGES = 25;
    private static final int QUESTIONS = 80;

    @ParameterizedTest
    @ValueSource(longs = {11, 22, 33, 44})
    void everyDayAsKnownAtEveryInstantIsAsTheModelSays(long seed) {
        // Given
        Random random = new Random(seed);
        Api.register(AGENCY);
        String code = "MODEL-" + seed;
        DayByDay model = new DayByDay(DAYS);
        model.say("T0", 20, null);
        String id = say(code, "T0", 20, null).path("positionId");
        List<Known> known = new ArrayList<>(List.of(new Known(Recorded.afterEverything(), model.copy())));

        // When
        for (int change = 0; change < CHANGES; change++) {
            change(random, code, model);
            known.add(new Known(Recorded.afterEverything(), model.copy()));
        }

        // Then
        for (int question = 0; question < QUESTIONS; question++) {
            Known then = known.get(random.nextInt(known.size()));
            int day = random.nextInt(DAYS);
            assertThat(title(id, day, then.instant()))
                    .as("day %s as known at change %s", day, known.indexOf(then))
                    .isEqualTo(then.model().on(day));
        }
    }

    private static void change(Random random, String code, DayByDay model) {
        int from = random.nextInt(DAYS - 5);
        String title = "T" + random.nextInt(4);
        int kind = random.nextInt(8);
        if (kind == 0 && model.beginsBefore(from)) {
            model.abolish(from);
            Api.as(Api.portal(AGENCY))
                    .body(Map.of("effectiveFrom", date(from)))
                    .post("/v1/agencies/{agency}/positions/{code}/abolition", AGENCY, code)
                    .then()
                    .statusCode(200);
        } else {
            Integer to = kind < 4 ? Integer.valueOf(from + 1 + random.nextInt(4)) : null;
            model.say(title, from, to);
            say(code, title, from, to);
        }
    }

    private static Response say(String code, String title, int from, @Nullable Integer to) {
        Map<String, Object> position = Api.position("BKPSDM", null);
        position.put("title", title);
        position.put("effectiveFrom", date(from));
        if (to != null) {
            position.put("effectiveTo", date(to));
        }
        Response answer =
                Api.as(Api.portal(AGENCY)).body(position).put("/v1/agencies/{agency}/positions/{code}", AGENCY, code);
        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 201);
        return answer;
    }

    private static Optional<String> title(String id, int day, String knownAt) {
        Response answer = Api.as(Api.portal(AGENCY))
                .queryParam("asOf", date(day))
                .queryParam("knownAt", knownAt)
                .get("/v1/positions/{id}", id);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(answer.path("title"));
    }

    private static String date(int day) {
        return FIRST_DAY.plusDays(day).toString();
    }

    private record Known(String instant, DayByDay model) {}
}
