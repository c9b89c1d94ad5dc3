package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.web.PageRequest;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random drafts, edits, submissions, returns, approvals, enactments, corrections and revocations on several positions, through
 * the API, against a plain model: every step is answered alike, and every question by date and by instant has the answer it had
 * when it was first asked. The seed stands in the message of a failure.
 */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StandardHistoryPropertyTest {

    private static final int STEPS = 120;
    private static final int OLD_ANSWERS_EVERY = 60;
    private static final int ASKED_OVER_HTTP = 12;
    private static final ZoneId WIB = ZoneId.of("Asia/Jakarta");

    /** Half years; questions are asked about the days beside them too. */
    private static final List<LocalDate> DAYS = IntStream.range(0, 8)
            .mapToObj(i -> LocalDate.of(2020, 1, 1).plusMonths(6L * i))
            .toList();

    private static final PageRequest EVERYTHING = new PageRequest() {
        @Override
        public int limit() {
            return 500;
        }
    };

    @Inject
    InForceHistory history;

    @Inject
    Transactions transactions;

    private final NavigableStates known = new NavigableStates();
    private Instant now = Instant.EPOCH;

    @ParameterizedTest
    @ValueSource(longs = {3, 20, 1945})
    void everyAnswerIsTheModelsAndOldAnswersNeverChange(long seed) {
        // Given
        Random random = new Random(seed);
        String agency = "H" + seed;
        Standards.ensureDictionary();
        Api.register(agency);
        List<String> positions = IntStream.range(0, 3)
                .mapToObj(i -> Api.registerPosition(agency, "P" + i))
                .toList();
        now = Instant.now().plusSeconds(1).truncatedTo(ChronoUnit.MICROS);
        RandomStandardHistory steps = new RandomStandardHistory(random, agency, positions, DAYS);

        for (int step = 1; step <= STEPS; step++) {
            String what = "seed " + seed + " step " + step + ": ";
            tick(random);

            // When
            what += steps.step();
            known.put(now, steps.state());

            // Then
            assertKnownNow(what, agency, positions);
            if (step % OLD_ANSWERS_EVERY == 0) {
                assertEveryOldAnswer(what, agency, positions, random);
            }
        }
    }

    /** Mostly a moment later, sometimes within the same microsecond. */
    private void tick(Random random) {
        if (random.nextInt(12) > 0) {
            now = now.plus(1 + random.nextInt(2000), ChronoUnit.MICROS);
        }
        QuarkusMock.installMockForType(Clock.fixed(now, WIB), Clock.class);
    }

    private void assertKnownNow(String what, String agency, List<String> positions) {
        ModelState state = known.at(now);
        assertThat(spans(positions, now)).as(what).isEqualTo(expected(state, positions));
        assertThat(listed(agency, null)).as(what).isEqualTo(expectedList(state));
    }

    /** As it was known at each recorded instant and just before it. */
    private void assertEveryOldAnswer(String what, String agency, List<String> positions, Random random) {
        List<Instant> instants = known.instants();
        for (Instant instant : instants) {
            Instant before = instant.minus(1, ChronoUnit.MICROS);
            assertThat(spans(positions, instant))
                    .as("%s, known at %s", what, instant)
                    .isEqualTo(expected(known.at(instant), positions));
            assertThat(spans(positions, before))
                    .as("%s, known at %s", what, before)
                    .isEqualTo(expected(known.at(before), positions));
        }
        for (int i = 0; i < ASKED_OVER_HTTP; i++) {
            Instant instant = instants.get(random.nextInt(instants.size())).minus(random.nextInt(2), ChronoUnit.MICROS);
            ModelState state = known.at(instant);
            String when = what + ", known at " + instant;
            assertThat(listed(agency, instant)).as(when).isEqualTo(expectedList(state));
            assertThatTheApiAnswers(
                    when, positions.get(random.nextInt(positions.size())), day(random), instant, state, agency);
        }
    }

    private static void assertThatTheApiAnswers(
            String when, String position, LocalDate day, Instant instant, ModelState state, String agency) {
        Response answer = Api.as(Api.portal(agency))
                .queryParam("asOf", day.toString())
                .queryParam("knownAt", instant.toString())
                .get("/v1/positions/{id}/standard", position);
        ModelStandard expected = state.inForce(position, day).orElse(null);
        if (expected == null) {
            assertThat(answer.<String>path("code")).as(when).isEqualTo("NO_STANDARD_IN_FORCE");
        } else {
            assertThat(answer.<String>path("standard.standardId")).as(when).isEqualTo(expected.id());
            assertThat(answer.<String>path("standard.status"))
                    .as(when)
                    .isEqualTo(expected.status().name());
            assertThat(answer.<Integer>path("standard.content.competencies[0].level"))
                    .as(when)
                    .isEqualTo(expected.level());
            assertThat(answer.<Integer>path("standard.version")).as(when).isEqualTo((int) expected.version());
        }
    }

    private static LocalDate day(Random random) {
        return DAYS.get(random.nextInt(DAYS.size())).plusDays(random.nextInt(3) - 1L);
    }

    /** All days on which something is in force, position by position: the answer to every date at once. */
    private List<ModelSpan> spans(List<String> positions, Instant knownAt) {
        return transactions.write(
                AgencyScope.all(),
                () -> positions.stream()
                        .flatMap(position ->
                                history.of(UUID.fromString(position), null, knownAt, EVERYTHING).items().stream()
                                        .map(held -> new ModelSpan(
                                                position,
                                                held.standardId().toString(),
                                                held.effectiveFrom(),
                                                held.effectiveTo()))
                                        .sorted(Comparator.comparing(ModelSpan::from)))
                        .toList());
    }

    private static List<ModelSpan> expected(ModelState state, List<String> positions) {
        return positions.stream()
                .flatMap(position -> state.meeting(position, LocalDate.MIN, null).stream())
                .toList();
    }

    /** Every standard of the agency with its status, decree, period and version. */
    private static List<String> listed(String agency, @Nullable Instant knownAt) {
        RequestSpecification request =
                Api.as(Api.portal(agency)).queryParam("agency", agency).queryParam("limit", 500);
        if (knownAt != null) {
            request.queryParam("knownAt", knownAt.toString());
        }
        List<Map<String, Object>> items = request.get("/v1/position-standards")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
        return items.stream()
                .map(item -> line(
                        item.get("standardId"),
                        item.get("status"),
                        item.get("decreeNumber"),
                        item.get("effectiveFrom"),
                        item.get("effectiveTo"),
                        item.get("version")))
                .sorted()
                .toList();
    }

    private static List<String> expectedList(ModelState state) {
        return state.standards().values().stream()
                .map(standard -> line(
                        standard.id(),
                        standard.status(),
                        standard.decree(),
                        standard.from(),
                        standard.to(),
                        standard.version()))
                .sorted()
                .toList();
    }

    private static String line(@Nullable Object... parts) {
        return Arrays.toString(parts);
    }

    /** What was known since when. */
    private static final class NavigableStates {
        private final TreeMap<Instant, ModelState> states = new TreeMap<>();

        void put(Instant since, ModelState state) {
            states.put(since, state);
        }

        ModelState at(Instant instant) {
            Map.Entry<Instant, ModelState> latest = states.floorEntry(instant);
            return latest == null ? ModelState.EMPTY : latest.getValue();
        }

        List<Instant> instants() {
            return List.copyOf(states.keySet());
        }
    }
}
