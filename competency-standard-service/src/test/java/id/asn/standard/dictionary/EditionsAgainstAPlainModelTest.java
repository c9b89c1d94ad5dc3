package id.asn.standard.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Dictionaries;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random editions and corrections; every answer for every day and instant is that of a plain model. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EditionsAgainstAPlainModelTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2018, 1, 1);
    private static final int DAYS = 30;
    private static final int CHANGES = 20;
    private static final int QUESTIONS = 60;

    @ParameterizedTest
    @ValueSource(longs = {7, 77, 777})
    void everyDayAsKnownAtEveryInstantIsAsTheModelSays(long seed) {
        // Given
        Random random = new Random(seed);
        String code = "MODEL" + seed;
        Map<String, Plain> editions = new LinkedHashMap<>();
        Plain first = new Plain(10, randomTexts(random, code));
        Dictionaries.publish(code, date(first.day()), competencies(first.texts()))
                .statusCode(201);
        editions.put("1", first);
        List<Known> known = new ArrayList<>(List.of(new Known(Recorded.afterEverything(), Map.copyOf(editions))));

        // When
        for (int change = 0; change < CHANGES; change++) {
            if (random.nextBoolean()) {
                publish(random, code, "E" + change, editions);
            } else {
                correct(random, code, editions);
            }
            known.add(new Known(Recorded.afterEverything(), Map.copyOf(editions)));
        }

        // Then
        for (int question = 0; question < QUESTIONS; question++) {
            Known then = known.get(random.nextInt(known.size()));
            int day = random.nextInt(DAYS);
            assertThat(answer(code, day, then.instant()))
                    .as("day %s as known at change %s", day, known.indexOf(then))
                    .isEqualTo(expected(then.editions(), day));
        }
    }

    private static void publish(Random random, String code, String label, Map<String, Plain> editions) {
        Plain added = new Plain(random.nextInt(DAYS), randomTexts(random, code));
        boolean free = editions.values().stream().noneMatch(each -> each.day() == added.day());
        Dictionaries.publishEdition(code, label, date(added.day()), competencies(added.texts()))
                .statusCode(free ? 201 : 409);
        if (free) {
            editions.put(label, added);
        }
    }

    private static void correct(Random random, String code, Map<String, Plain> editions) {
        String label = new ArrayList<>(editions.keySet()).get(random.nextInt(editions.size()));
        Plain before = Objects.requireNonNull(editions.get(label));
        int day = random.nextInt(3) == 0 ? random.nextInt(DAYS) : before.day();
        Map<String, String> corrected = randomTexts(random, code);
        Map<String, String> texts = new TreeMap<>(before.texts());
        List<String> removed = texts.keySet().stream()
                .filter(held -> !corrected.containsKey(held) && random.nextInt(3) == 0)
                .toList();
        texts.putAll(corrected);
        removed.forEach(texts::remove);
        Plain after = new Plain(day, texts);
        boolean free = editions.entrySet().stream()
                .noneMatch(
                        each -> !each.getKey().equals(label) && each.getValue().day() == day);

        Map<String, Object> correction = new HashMap<>();
        correction.put("reason", "Ralat");
        correction.put("effectiveFrom", date(day));
        correction.put("competencies", List.of(competencies(corrected)));
        correction.put("removedCompetencyCodes", removed);
        int status = !free ? 409 : after.equals(before) ? 422 : 200;
        Dictionaries.correct(code, label, correction).statusCode(status);
        if (status == 200) {
            editions.put(label, after);
        }
    }

    /** The competencies of the latest edition that begins on the day or before. */
    private static Map<String, String> expected(Map<String, Plain> editions, int day) {
        return editions.values().stream()
                .filter(edition -> edition.day() <= day)
                .max((one, other) -> Integer.compare(one.day(), other.day()))
                .map(Plain::texts)
                .orElse(Map.of());
    }

    private static Map<String, String> answer(String code, int day, String knownAt) {
        Response page = Api.as(Api.portal("X"))
                .queryParams("dictionary", code, "asOf", date(day), "knownAt", knownAt)
                .get("/v1/competencies");
        List<String> codes = page.path("items.competencyCode");
        List<String> names = page.path("items.name");
        Map<String, String> texts = new TreeMap<>();
        for (int i = 0; i < codes.size(); i++) {
            texts.put(codes.get(i), names.get(i));
        }
        return texts;
    }

    /** One to four of four competencies, each in one of three wordings. */
    private static Map<String, String> randomTexts(Random random, String code) {
        Map<String, String> texts = new TreeMap<>();
        texts.put(code + "." + random.nextInt(4), "Bunyi " + random.nextInt(3));
        for (int i = 0; i < 4; i++) {
            if (random.nextBoolean()) {
                texts.put(code + "." + i, "Bunyi " + random.nextInt(3));
            }
        }
        return texts;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Object>[] competencies(Map<String, String> texts) {
        return texts.entrySet().stream()
                .map(each -> {
                    Map<String, Object> competency = Dictionaries.worded(each.getKey(), "tetap");
                    competency.put("name", each.getValue());
                    return competency;
                })
                .toArray(size -> (Map<String, Object>[]) new Map[size]);
    }

    private static String date(int day) {
        return FIRST_DAY.plusDays(day).toString();
    }

    /** @param texts names by code */
    private record Plain(int day, Map<String, String> texts) {}

    private record Known(String instant, Map<String, Plain> editions) {}
}
