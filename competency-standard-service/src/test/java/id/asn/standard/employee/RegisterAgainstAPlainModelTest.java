package id.asn.standard.employee;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Random statements about people against arrays of days: every day as known after every statement. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RegisterAgainstAPlainModelTest {

    private static final String AGENCY = "RM00";
    private static final int DAYS = 10;
    private static final int PEOPLE = 4;
    private static final int STATEMENTS = 9;
    private static final List<String> STATUSES = List.of("AKTIF", "CLTN", "TUGAS_BELAJAR");
    private static final List<String> POSITIONS = List.of("P0", "P1", "P2");

    private final Random random = new Random(20261126);

    @Test
    void everyDayIsAnsweredAsItWasKnownAfterEveryStatement() {
        // Given
        Api.register(AGENCY);
        Map<String, String> ids = new LinkedHashMap<>();
        POSITIONS.forEach(code -> ids.put(Api.registerPosition(AGENCY, code), code));

        for (int person = 0; person < PEOPLE; person++) {
            String ref = "M-" + person;
            Model model = new Model(nip(person, 0));
            String id = send(ref, model, new LinkedHashMap<>()).getString("employeeId");
            List<Snapshot> known = new ArrayList<>(List.of(model.snapshot(Recorded.afterEverything())));

            // When
            for (int i = 1; i <= STATEMENTS; i++) {
                say(ref, model, person, i);
                known.add(model.snapshot(Recorded.afterEverything()));
            }

            // Then
            for (Snapshot snapshot : known) {
                for (int day = 0; day < DAYS; day++) {
                    assertThat(answer(id, day, snapshot.knownAt(), ids))
                            .as("%s on day %s as known at %s", ref, day, snapshot.knownAt())
                            .isEqualTo(snapshot.days().get(day));
                }
            }
        }
    }

    private void say(String ref, Model model, int person, int serial) {
        int day = 1 + random.nextInt(DAYS - 1);
        Map<String, Object> history = new LinkedHashMap<>();
        switch (random.nextInt(6)) {
            case 0 -> {
                model.from(model.status, day, STATUSES.get(random.nextInt(3)));
                history.put("statusFrom", date(day));
            }
            case 1 -> {
                model.from(model.nip, day, nip(person, serial));
                history.put("nipFrom", date(day));
            }
            case 2 -> model.correct(model.nip, nip(person, serial));
            case 3 -> model.correct(model.name, "Nama " + serial);
            case 4 -> {
                Arrays.fill(model.position, null);
                Arrays.fill(model.begins, false);
                int from = random.nextInt(DAYS - 1);
                model.place(from, POSITIONS.get(random.nextInt(3)));
                model.place(Math.min(DAYS - 1, from + 1 + random.nextInt(5)), POSITIONS.get(random.nextInt(3)));
            }
            default -> {
                model.place(day, POSITIONS.get(random.nextInt(3)));
                Map<String, Object> item = Employees.placement(model.at(day), "DEFINITIVE", date(day), null);
                item.put("externalRef", ref);
                Api.as(Api.portal(AGENCY))
                        .body(Map.of("items", List.of(item)))
                        .post("/v1/agencies/{agency}/placements/batch", AGENCY)
                        .then()
                        .statusCode(200);
                return;
            }
        }
        send(ref, model, history);
    }

    private static JsonPath send(String ref, Model model, Map<String, Object> history) {
        Map<String, Object> employee = Employees.pns(model.nip[DAYS - 1], "P0");
        employee.put("name", model.name[DAYS - 1]);
        employee.put("status", model.status[DAYS - 1]);
        employee.put("placements", model.placements());
        employee.put("history", history);
        return Employees.put(AGENCY, ref, employee)
                .statusCode(org.hamcrest.Matchers.lessThan(300))
                .extract()
                .jsonPath();
    }

    private static String answer(String id, int day, String knownAt, Map<String, String> positions) {
        JsonPath person = Api.as(Api.portal(AGENCY))
                .queryParam("asOf", date(day))
                .queryParam("knownAt", knownAt)
                .get("/v1/employees/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return String.join(
                "|",
                person.getString("nip"),
                person.getString("name"),
                person.getString("status"),
                String.valueOf(positions.get(person.getString("placements[0].positionId"))));
    }

    private static String date(int day) {
        return LocalDate.of(2022, 1, 1).plusDays(day).toString();
    }

    private static String nip(int person, int serial) {
        return "19850312201004%02d%02d".formatted(person, serial);
    }

    /** A value a day; the last day stands for today too. */
    private static final class Model {
        final String[] nip = new String[DAYS];
        final String[] name = new String[DAYS];
        final String[] status = new String[DAYS];
        final @Nullable String[] position = new String[DAYS];
        final boolean[] begins = new boolean[DAYS];

        Model(String firstNip) {
            Arrays.fill(nip, firstNip);
            Arrays.fill(name, "Nama");
            Arrays.fill(status, "AKTIF");
            place(3, "P0");
        }

        void from(String[] values, int day, String value) {
            int start = start(values, day);
            if (values[day].equals(value) && start > 0) {
                Arrays.fill(values, start, day, values[start - 1]);
            }
            Arrays.fill(values, day, DAYS, value);
        }

        void correct(String[] values, String value) {
            Arrays.fill(values, start(values, DAYS - 1), DAYS, value);
        }

        void place(int day, String code) {
            begins[day] = true;
            position[day] = code;
            for (int next = day + 1; next < DAYS && !begins[next]; next++) {
                position[next] = code;
            }
        }

        String at(int day) {
            return String.valueOf(position[day]);
        }

        List<Map<String, Object>> placements() {
            List<Map<String, Object>> placements = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                if (begins[day]) {
                    int end = day + 1;
                    while (end < DAYS && !begins[end]) {
                        end++;
                    }
                    placements.add(
                            Employees.placement(at(day), "DEFINITIVE", date(day), end < DAYS ? date(end) : null));
                }
            }
            return placements;
        }

        Snapshot snapshot(String knownAt) {
            List<String> days = new ArrayList<>();
            for (int day = 0; day < DAYS; day++) {
                days.add(String.join("|", nip[day], name[day], status[day], String.valueOf(position[day])));
            }
            return new Snapshot(knownAt, days);
        }

        private static int start(String[] values, int day) {
            int start = day;
            while (start > 0 && values[start - 1].equals(values[day])) {
                start--;
            }
            return start;
        }
    }

    private record Snapshot(String knownAt, List<String> days) {}
}
