package id.asn.assessment.randomchanges;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.persistence.Ids;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** Makes random changes as register and providers would, and remembers what it did. */
final class World {

    static final List<String> AGENCIES = List.of("RND-1", "RND-2");
    static final String TOKEN = Tokens.officer(AGENCIES.get(0), AGENCIES.get(1));
    private static final List<String> UNITS = List.of("U.1", "U.2", "U.3");
    static final List<String> METHODS =
            List.of("ASSESSMENT_CENTER", "TEST", "PORTFOLIO", "SUPERIOR_RATING", "CERTIFICATE", "MULTI_RATER");
    private static final int POSITIONS_PER_UNIT = 2;
    private static final int PEOPLE_PER_AGENCY = 20;

    private final Random random;
    private final Register register;
    private final List<Post> posts = new ArrayList<>();
    final List<SeenPerson> people = new ArrayList<>();
    final List<SeenStandard> standards = new ArrayList<>();
    private int references;

    World(Random random, Register register) {
        this.random = random;
        this.register = register;
    }

    /** A position and where it is. */
    private record Post(UUID id, String agency, String unit) {}

    void begin(LocalDate today) {
        for (String agency : AGENCIES) {
            for (String unit : UNITS) {
                for (int i = 0; i < POSITIONS_PER_UNIT; i++) {
                    Post post = new Post(register.position(agency, unit, null), agency, unit);
                    posts.add(post);
                    enact(post, LocalDate.of(2022, 1, 1));
                }
            }
            for (int i = 0; i < PEOPLE_PER_AGENCY; i++) {
                Post post = any(
                        posts.stream().filter(p -> p.agency().equals(agency)).toList());
                SeenPerson person = new SeenPerson(Ids.next(), agency, post.unit(), post.id());
                people.add(person);
                place(person);
            }
        }
        register.await(projected(), 2);
        people.forEach(person -> record(person, today));
    }

    /** One random change; a result most often, because they are what happens most. */
    void change(LocalDate today) {
        switch (random.nextInt(10)) {
            case 0, 1 -> replaceStandard(today);
            case 2 -> endStandard(today);
            case 3, 4 -> move();
            case 5 -> leave();
            case 6 -> revise(today);
            default -> record(any(people), today);
        }
    }

    /** 2 when everything that was published stands in the projections: once for the people, once for the standards. */
    String projected() {
        return """
                select count(*) from (
                  select 1 where (select count(*) from employee e join (values %s) v (id, version)
                                      on e.employee_id = v.id::uuid and e.version = v.version) = %d
                  union all
                  select 2 where (select count(*) from position_standard s join (values %s) v (id, version)
                                      on s.standard_id = v.id::uuid and s.version = v.version) = %d) as seen""".formatted(
                rows(people.stream().map(p -> row(p.id, p.version)).toList()),
                people.size(),
                rows(standards.stream().map(s -> row(s.id(), s.version())).toList()),
                standards.size());
    }

    private static String row(UUID id, int version) {
        return "('" + id + "', " + version + ")";
    }

    private static String rows(List<String> rows) {
        return String.join(", ", rows);
    }

    private void replaceStandard(LocalDate today) {
        Post post = any(posts);
        LocalDate from = today.minusDays(random.nextInt(5)).plusDays(random.nextInt(8));
        end(post, "SUPERSEDED", from);
        enact(post, from);
    }

    private void endStandard(LocalDate today) {
        end(any(posts), "REVOKED", today.plusDays(random.nextInt(4)));
    }

    /** Of a standard that begins on that day or later nothing is left: it is corrected away. */
    private void end(Post post, String status, LocalDate end) {
        for (int i = 0; i < standards.size(); i++) {
            SeenStandard standard = standards.get(i);
            boolean reaches = standard.to() == null || standard.to().isAfter(end);
            if (standard.position().equals(post.id()) && reaches) {
                LocalDate last = standard.from().isAfter(end) ? standard.from() : end;
                standards.set(i, standard.ended(status, last));
                publish(standards.get(i));
            }
        }
    }

    private void enact(Post post, LocalDate from) {
        SortedMap<String, Integer> levels = new TreeMap<>();
        Register.TEN.forEach(code -> levels.put(code, 1 + random.nextInt(5)));
        SeenStandard standard =
                new SeenStandard(Ids.next(), post.id(), post.agency(), "ENACTED", from, null, levels, 1);
        standards.add(standard);
        publish(standard);
    }

    private void move() {
        SeenPerson person = any(people);
        Post post = any(posts);
        person.agency = post.agency();
        person.unit = post.unit();
        person.position = post.id();
        place(person);
    }

    private void leave() {
        SeenPerson person = any(people);
        person.position = null;
        place(person);
    }

    private void place(SeenPerson person) {
        person.version++;
        register.publishEmployee(person.id, person.agency, null, person.position, person.unit, person.version);
    }

    private void publish(SeenStandard standard) {
        register.publishStandard(
                standard.id(),
                standard.agency(),
                standard.position(),
                standard.status(),
                standard.levels(),
                standard.from(),
                standard.to(),
                standard.version());
    }

    /** Some rate every competency, some a few; some are nearly over when they are recorded. */
    private void record(SeenPerson person, LocalDate today) {
        SeenResult result = new SeenResult(
                "",
                random.nextInt(4) == 0 ? "PENGISIAN_JABATAN" : "PEMETAAN",
                any(METHODS),
                today.minusDays(random.nextInt(3 * 365 + 20)),
                levels());
        String id = Results.post(TOKEN, body(person, result))
                .statusCode(201)
                .extract()
                .path("resultId");
        person.results.add(result.named(id));
    }

    /** The new content, or nothing at all, takes the place of what it revises. */
    private void revise(LocalDate today) {
        SeenPerson person = any(people);
        if (person.results.isEmpty()) {
            return;
        }
        SeenResult old = any(person.results);
        boolean annulled = random.nextInt(3) == 0;
        SeenResult result = new SeenResult(
                "", old.purpose(), any(METHODS), today.minusDays(random.nextInt(400)), annulled ? Map.of() : levels());
        Map<String, Object> body = annulled
                ? Map.of("reason", "Bukan orangnya", "annul", true)
                : Map.of("reason", "Salah ketik", "content", content(result));
        String id = Results.post(TOKEN, "/v1/assessment-results/" + old.id() + "/revisions", body)
                .statusCode(201)
                .extract()
                .path("resultId");
        person.results.remove(old);
        if (!annulled) {
            person.results.add(result.named(id));
        }
    }

    private Map<String, Integer> levels() {
        Map<String, Integer> levels = new TreeMap<>();
        int skipped = random.nextInt(3) == 0 ? random.nextInt(5) : 0;
        Register.TEN.stream().skip(skipped).forEach(code -> levels.put(code, 100 + random.nextInt(401)));
        return levels;
    }

    private Map<String, Object> body(SeenPerson person, SeenResult result) {
        references++;
        Map<String, Object> body = content(result);
        body.put("employee", Map.of("employeeId", person.id));
        body.put("sourceReference", "R-" + references);
        body.put("providerCode", "BPSDM-JATENG");
        return body;
    }

    private static Map<String, Object> content(SeenResult result) {
        return new HashMap<>(Map.of(
                "purpose", result.purpose(),
                "method", result.method(),
                "assessedOn", result.assessedOn().toString(),
                "ratings",
                        result.hundredths().entrySet().stream()
                                .map(rating -> Map.of(
                                        "competencyCode",
                                        rating.getKey(),
                                        "level",
                                        BigDecimal.valueOf(rating.getValue(), 2)))
                                .toList()));
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
