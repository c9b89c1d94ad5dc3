import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.localstack.token.RolePreset;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Matches a large agency anew and times it beside the bare SQL join over the same rows, then reads heat map and gap summary. It
 * starts its own PostgreSQL (fsync on), Kafka and assessment-service (512 MB heap), so nothing else may run.
 *
 * <p>Usage: {@code deploy/benchmarks/population [holders of one standard] [people over ten agencies] [rounds]}
 */
public final class PopulationBenchmark {

    private static final String LARGE = "BENCH";
    private static final String CODES = "{M.1,M.2,M.3,M.4,M.5,M.6,M.7,M.8,S.1,T.1}";
    private static final String EIGHT = "{M.1,M.2,M.3,M.4,M.5,M.6,M.7,M.8}";
    private static final int READS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What a person, position by position, owns against what is required: no writes, no explanation, no proof. */
    private static final String BARE_JOIN = """
            select count(*), sum(length(category)) from (
            with rated as (
                select distinct on (r.employee_id, a.competency_code) r.employee_id, a.competency_code, a.level
                  from assessment_result r join assessment_rating a using (result_id)
                 where r.purpose = 'PEMETAAN' and r.assessed_on <= current_date and r.valid_until >= current_date
                 order by r.employee_id, a.competency_code, r.assessed_on desc, r.recorded_at desc, r.result_id desc)
            select p.employee_id, sum(o.level) as owned, sum(c.level) as required,
                   case when count(o.level) < count(*) then 'INCOMPLETE'
                        when 100 * sum(o.level) >= 90 * sum(c.level) then 'OPTIMAL'
                        when 100 * sum(o.level) >= 78 * sum(c.level) then 'CUKUP_OPTIMAL'
                        else 'KURANG_OPTIMAL' end as category
              from placement p
              join position_standard s on s.position_id = p.position_id and s.status = 'ENACTED'
               and s.effective_from <= current_date and (s.effective_to is null or s.effective_to > current_date)
              join position_standard_competency c using (standard_id)
              left join rated o on o.employee_id = p.employee_id and o.competency_code = c.competency_code
             where p.agency_code = '%s' and p.kind = 'DEFINITIVE'
               and p.from_date <= current_date and (p.to_date is null or p.to_date > current_date)
             group by p.employee_id) as matched
            """;

    private static final String GAPS_OVER_ROWS = """
            select agency_code, competency_code, count(*), count(owned), sum(gap)
              from current_gap where purpose = 'PEMETAAN' and competency_code = any('%s') and agency_code like 'NAT%%'
             group by agency_code, competency_code
            """;

    private static final String GAPS_OVER_RATINGS = """
            select p.agency_code, c.competency_code, count(*), count(a.level), sum(greatest(0, c.level - a.level))
              from placement p
              join position_standard s on s.position_id = p.position_id and s.status = 'ENACTED'
              join position_standard_competency c using (standard_id)
              left join assessment_result r on r.employee_id = p.employee_id and r.valid_until >= current_date
              left join assessment_rating a on a.result_id = r.result_id and a.competency_code = c.competency_code
             where c.competency_code = any('%s') and p.agency_code like 'NAT%%'
             group by p.agency_code, c.competency_code
            """;

    private final ServiceUnderTest service;
    private final String officer;
    private final String nation;

    private PopulationBenchmark(ServiceUnderTest service) throws IOException {
        this.service = service;
        this.officer = service.token(
                new RolePreset("officer", "", List.of("*"), null, null, "matches:read matches:recompute talent:read"));
        this.nation = service.token(new RolePreset("nation", "", List.of("*"), null, null, "reports:aggregate"));
    }

    public static void main(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        int holders = args.length > 0 ? Integer.parseInt(args[0]) : 15_000;
        int people = args.length > 1 ? Integer.parseInt(args[1]) : 100_000;
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 5;
        try (ServiceUnderTest service = ServiceUnderTest.start("assessment-service")) {
            new PopulationBenchmark(service).run(holders, people, rounds);
        }
    }

    private void run(int holders, int people, int rounds) throws Exception {
        fill(LARGE, CODES, holders, 60);
        System.out.printf("%-60s %10s %8s%n", "step", "ms", "ratio");
        double first = recompute(LARGE);
        double join = median(rounds, () -> query(BARE_JOIN.formatted(LARGE)));
        line("bare SQL join over " + holders + " holders", join, join);
        line("the first recomputation of a fresh service, all are new", first, join);
        List<Double> changed = new ArrayList<>();
        List<Double> unchanged = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            anotherStandard(LARGE, round);
            changed.add(recompute(LARGE));
            unchanged.add(recompute(LARGE));
            drained();
        }
        double joinAgain = median(rounds, () -> query(BARE_JOIN.formatted(LARGE)));
        line("bare SQL join again", joinAgain, joinAgain);
        line("recomputation, everything changes", middle(changed), joinAgain);
        line("recomputation, nothing changes", middle(unchanged), joinAgain);
        double map = median(READS, () -> get("/v1/heat-maps?agency=" + LARGE, officer));
        line("heat map of the agency", map, joinAgain);
        String position = single("select md5('" + LARGE + "')::uuid::text", row -> row.getString(1));
        String fitting = "/v1/positions/" + position + "/fitting-people?purpose=PEMETAAN&agency=" + LARGE;
        line("who fits a position, of the whole agency", median(rounds, () -> get(fitting, officer)), joinAgain);
        if (people > 0) {
            summaries(people);
        }
        System.out.printf("peak memory of the service: %d MB%n", service.peakMegabytes());
    }

    private void summaries(int people) throws Exception {
        double all = 0;
        for (int agency = 0; agency < 10; agency++) {
            fill("NAT" + agency, EIGHT, people / 10, 50);
            all += recompute("NAT" + agency);
        }
        drained();
        double ratings = median(5, () -> query(GAPS_OVER_RATINGS.formatted(EIGHT)));
        line(people + " people matched for the first time", all, ratings);
        line("gap of " + people + " x 8 by agency: SQL over ratings", ratings, ratings);
        line("the same: SQL over the levels kept beside the matches", median(5, () -> query(GAPS_OVER_ROWS.formatted(EIGHT))), ratings);
        String path = "/v1/gap-summaries?competency=M.1&competency=M.2&competency=M.3&competency=M.4&competency=M.5"
                + "&competency=M.6&competency=M.7&competency=M.8";
        line("the same: GET /v1/gap-summaries", median(READS, () -> get(path, nation)), ratings);
        JsonNode consistency = JSON.readTree(service.get("/v1/heat-maps/consistency?agency=NAT3", officer).body());
        if (!consistency.path("consistent").asBoolean()) {
            throw new IllegalStateException(consistency.toString());
        }
    }

    /** One position for all, held in as many units; each person with one result of today. */
    private void fill(String agency, String codes, int people, int units) throws SQLException {
        execute("""
                insert into competency (competency_code, dictionary_code, name, competency_group, version)
                select code, 'DICT', 'Kompetensi ' || code, case left(code, 1) when 'M' then 'MANAJERIAL' when 'S' then 'SOSIOKULTURAL' else 'TEKNIS' end, 1
                  from unnest('%2$s'::text[]) as c (code) on conflict do nothing;
                insert into position values (md5('%1$s')::uuid, '%1$s', 'P', 'Jabatan', 'PELAKSANA', 'U0', null, 1);
                insert into position_standard values (md5('s%1$s')::uuid, md5('%1$s')::uuid, '%1$s', 'ENACTED', '2022-01-01', null,
                       '1', '2021-12-01', 'Keputusan', md5('0'), 1);
                insert into position_standard_competency
                select md5('s%1$s')::uuid, code, '%1$s', place, 'Kompetensi ' || code,
                       case left(code, 1) when 'M' then 'MANAJERIAL' when 'S' then 'SOSIOKULTURAL' else 'TEKNIS' end, 3
                  from unnest('%2$s'::text[]) with ordinality as c (code, place);
                insert into employee (employee_id, agency_code, employment_kind, status, employed_from, version)
                select md5('%1$s/' || i)::uuid, '%1$s', 'PNS', 'AKTIF', '2010-01-01', 1 from generate_series(1, %3$d) i;
                insert into placement (employee_id, position_id, agency_code, unit_code, tier, kind, from_date)
                select md5('%1$s/' || i)::uuid, md5('%1$s')::uuid, '%1$s', 'U' || i %% %4$d, 'PELAKSANA', 'DEFINITIVE', '2021-02-01'
                  from generate_series(1, %3$d) i;
                insert into assessment_result (result_id, employee_id, agency_code, provider_code, source_reference, purpose, method,
                       assessed_on, valid_until, scheme_code, scheme_version, digest, recorded_at, recorded_by)
                select md5('r/%1$s/' || i)::uuid, md5('%1$s/' || i)::uuid, '%1$s', 'CENTRE', '%1$s/' || i, 'PEMETAAN',
                       'ASSESSMENT_CENTER', current_date - 1, current_date + 1000, 'JPM-PEMETAAN', 1, repeat('ab', 32), now(), 'bench'
                  from generate_series(1, %3$d) i;
                insert into assessment_rating (result_id, competency_code, level)
                select md5('r/%1$s/' || i)::uuid, c.code, 1 + ((i * 7 + c.place * 3) %% 401) / 100.0
                  from generate_series(1, %3$d) i cross join unnest('%2$s'::text[]) with ordinality as c (code, place)
                """.formatted(agency, codes, people, units));
        execute("vacuum analyze");
    }

    private void anotherStandard(String agency, int round) throws SQLException {
        execute("""
                update position_standard set version = version + 1, digest = md5('%2$d') where agency_code = '%1$s';
                update position_standard_competency set level = %3$d where agency_code = '%1$s'
                """.formatted(agency, round + 1, 2 + round % 3));
    }

    /** From the request until the last chunk is committed, by the clock of the service. */
    private double recompute(String agency) throws Exception {
        String id = JSON.readTree(service.send(
                                "POST", "/v1/recomputations", officer, "{\"agencyCode\":\"%s\"}".formatted(agency))
                        .body())
                .path("recomputationId")
                .asText();
        while (true) {
            JsonNode state = JSON.readTree(service.get("/v1/recomputations/" + id, officer).body());
            if (state.has("finishedAt") && !state.path("finishedAt").isNull()) {
                return single("select extract(epoch from finished_at - requested_at) * 1000 from recomputation"
                        + " where recomputation_id = '" + id + "'");
            }
            Thread.sleep(50);
        }
    }

    /** The relay must have published what the step before left, or it would take part in the next one. */
    private void drained() throws Exception {
        while (single("select count(*) from outbox_event") > 0) {
            Thread.sleep(50);
        }
    }

    private void get(String path, String token) throws Exception {
        var answer = service.get(path, token);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + ": " + answer.body());
        }
    }

    private void query(String sql) throws SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                rows.getString(1);
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private double single(String sql) throws SQLException {
        return single(sql, row -> row.getDouble(1));
    }

    private <T> T single(String sql, Column<T> column) throws SQLException {
        try (Connection connection = service.database();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return column.of(row);
        }
    }

    private static double median(int times, Step step) throws Exception {
        List<Double> millis = new ArrayList<>();
        step.run();
        for (int i = 0; i < times; i++) {
            long begin = System.nanoTime();
            step.run();
            millis.add((System.nanoTime() - begin) / 1e6);
        }
        return middle(millis);
    }

    private static double middle(List<Double> millis) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    private static void line(String step, double millis, double against) {
        System.out.printf("%-60s %10.1f %8.2f%n", step, millis, millis / against);
    }

    private interface Column<T> {
        T of(ResultSet row) throws SQLException;
    }

    private interface Step {
        void run() throws Exception;
    }
}
