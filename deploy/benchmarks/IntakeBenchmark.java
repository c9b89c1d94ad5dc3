import static java.nio.charset.StandardCharsets.UTF_8;

import id.asn.localstack.token.RolePreset;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * Posts completed hours to training-hours-service and reads balances, beside what the same PostgreSQL does by itself in the same
 * run; then kills the service by SIGKILL in the middle of posts and counts. Nothing is asserted but the count.
 *
 * <p>Usage: {@code deploy/benchmarks/intake [seconds per step] [employees] [seconds of warming up]}
 */
public final class IntakeBenchmark {

    private static final String AGENCY = "BENCH";
    private static final String PROVIDER = "BENCH-LMS";
    private static final int BATCH = 1_000;
    private static final String INSERT = "insert into plain_insert (employee, day, jp, note) values (:id, current_date, 4.5,"
            + " 'a note of about the size of a title of a course')";

    private final ServiceUnderTest service;
    private final Pgbench pgbench;
    private final String lms;
    private final String portal;
    private final int seconds;
    private final int employees;
    private final int warmUp;
    private final List<String> ids;
    private final AtomicLong next = new AtomicLong();

    private IntakeBenchmark(ServiceUnderTest service, int seconds, int employees, int warmUp) throws IOException {
        this.service = service;
        this.pgbench = new Pgbench(service);
        this.lms = service.token(new RolePreset("lms", "", List.of("*"), PROVIDER, null, "hours:post"));
        this.portal = service.token(
                new RolePreset("portal", "", List.of("*"), null, null, "hours:read hours:review rules:write"));
        this.seconds = seconds;
        this.employees = employees;
        this.warmUp = warmUp;
        this.ids = IntStream.range(0, employees)
                .mapToObj(i -> new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L | i).toString())
                .toList();
    }

    public static void main(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        int seconds = args.length > 0 ? Integer.parseInt(args[0]) : 12;
        int employees = args.length > 1 ? Integer.parseInt(args[1]) : 20_000;
        int warmUp = args.length > 2 ? Integer.parseInt(args[2]) : 60;
        try (ServiceUnderTest service = ServiceUnderTest.start("training-hours-service")) {
            new IntakeBenchmark(service, seconds, employees, warmUp).run();
        }
    }

    private void run() throws Exception {
        register();
        System.out.printf("pgbench: %s%n", Pgbench.program() == null ? "absent, JDBC instead" : Pgbench.program());
        try (Connection database = service.database(); Statement statement = database.createStatement()) {
            statement.execute("create table plain_insert (id bigint generated always as identity primary key,"
                    + " employee integer not null, day date not null, jp numeric(7, 2) not null, note text not null)");
        }
        System.out.printf("%-34s %9s %9s %9s %8s %8s  %s%n",
                "step", "per s", "p50 ms", "p99 ms", "failed", "ratio", "CPU ms a piece: service / PostgreSQL / load and Kafka");
        singles("warming up, 64 connections", 64, warmUp, 0);
        drain();
        long insert = pgbench.perSecond(INSERT, 8, seconds, employees);
        System.out.printf("%-34s %9d%n", "pgbench, single-row insert, 8", insert);
        singles("single posts, 8 connections", 8, seconds, insert);
        drain();
        singles("single posts, 256 connections", 256, seconds, insert);
        drain();
        batches("warming up, batches of 1,000", 0);
        drain();
        long copied = copy();
        System.out.printf("%-34s %9d%n", "COPY, the ledger's indexes", copied);
        batches("batches of 1,000, 2 connections", copied);
        drain();
        long selected = select();
        System.out.printf("%-34s %9d%n", "pgbench, select by key, 8", selected);
        balances(selected);
        kill();
        System.out.printf("peak memory of the service %d MB%n", service.peakMegabytes());
    }

    private void singles(String step, int connections, int duration, long baseline) throws Exception {
        Usage before = usage();
        HttpLoad.Result result = new HttpLoad(service.port(), false).run(connections, duration, this::single);
        line(step, result, 1, baseline, before);
    }

    private void batches(String step, long baseline) throws Exception {
        Usage before = usage();
        HttpLoad.Result result = new HttpLoad(service.port(), false).run(2, seconds, this::batch);
        line(step, result, BATCH, baseline, before);
    }

    private void balances(long baseline) throws Exception {
        HttpLoad.Source reads = () -> HttpLoad.request(
                "", "GET", "/v1/employees/" + ids.get(ThreadLocalRandom.current().nextInt(employees)) + "/balance",
                portal, "", "");
        new HttpLoad(service.port(), false).run(8, Math.max(2, seconds / 3), reads);
        Usage before = usage();
        line("balance reads, 8 connections", new HttpLoad(service.port(), false).run(8, seconds, reads), 1, baseline,
                before);
    }

    /** Posts, kills, starts again, sends what was not acknowledged once more: every source record is there, once. */
    private void kill() throws Exception {
        long first = next.get();
        Thread killer = Thread.ofPlatform().start(() -> {
            try {
                Thread.sleep(3_000);
                service.killAndRestart();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        });
        Set<String> acknowledged = new HashSet<>(
                new HttpLoad(service.port(), true).run(64, 3_600, this::single).acknowledged());
        killer.join();
        List<String> all = IntStream.range(0, (int) (next.get() - first)).mapToObj(i -> "B" + (first + i)).toList();
        long present = count("select count(*) from completion where source_record_id = any (string_to_array('"
                + String.join(",", acknowledged) + "', ','))");
        AtomicLong position = new AtomicLong(first);
        new HttpLoad(service.port(), true).run(8, 3_600, () -> {
            long number = position.getAndIncrement();
            return number < first + all.size() ? single(number) : null;
        });
        long completions = count("select count(*) from completion where source_record_id like 'B%'");
        long credits = count("select count(*) from ledger_entry where kind = 'CREDIT'");
        System.out.printf("SIGKILL: acknowledged %d, of these present %d; after sending all again: sent %d, completions %d, "
                        + "credits %d%n", acknowledged.size(), present, next.get(), completions, credits);
        if (present != acknowledged.size() || completions != next.get() || credits != completions) {
            throw new IllegalStateException("The ledger does not hold what was acknowledged");
        }
    }

    private HttpLoad.Prepared single() {
        return single(next.getAndIncrement());
    }

    private HttpLoad.Prepared single(long number) {
        String name = "B" + number;
        return HttpLoad.request(name, "POST", "/v1/entries", lms, "Idempotency-Key: " + name + "\r\n", completion(number));
    }

    private HttpLoad.Prepared batch() {
        long first = next.getAndAdd(BATCH);
        String items = IntStream.range(0, BATCH)
                .mapToObj(i -> completion(first + i))
                .collect(Collectors.joining(",", "{\"items\":[", "]}"));
        return HttpLoad.request("", "POST", "/v1/entries/batch", lms, "Idempotency-Key: batch-" + first + "\r\n", items);
    }

    /** Of another person each time, e-learning under a daily cap, on a day of its own. */
    private String completion(long number) {
        int person = (int) (number % employees);
        LocalDate day = LocalDate.of(2025, 1, 1).plusDays(number / employees % 600);
        return ("{\"sourceRecordId\":\"B%d\",\"employee\":{\"nip\":\"%s\"},\"providerCode\":\"%s\",\"formCode\":\"NKL03\","
                        + "\"title\":\"E-learning pengelolaan arsip dinamis %d\",\"startDate\":\"%s\",\"endDate\":\"%s\","
                        + "\"quantity\":{\"unit\":\"JP\",\"amount\":2.5},\"attendanceMode\":\"ONLINE\"}")
                .formatted(number, nip(person), PROVIDER, number, day, day);
    }

    private static String nip(int person) {
        return "1985010120101%05d".formatted(person);
    }

    /** COPY of the entries that are there into an empty table with the ledger's columns and indexes. */
    private long copy() throws Exception {
        try (Connection database = service.database(); Statement statement = database.createStatement()) {
            java.io.ByteArrayOutputStream rows = new java.io.ByteArrayOutputStream();
            CopyManager copies = database.unwrap(PGConnection.class).getCopyAPI();
            long most = copies.copyOut("copy (select * from ledger_entry_columns limit 30000) to stdout (format binary)", rows);
            long begin = System.nanoTime();
            byte[] content = rows.toByteArray();
            copies.copyIn("copy copied_entry (" + columns(statement) + ") from stdin (format binary)",
                    new java.io.ByteArrayInputStream(content));
            return most * 1_000_000_000L / (System.nanoTime() - begin);
        }
    }

    private String columns(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select string_agg(column_name, ', ' order by ordinal_position)"
                + " from information_schema.columns where table_name = 'ledger_entry' and is_generated = 'NEVER'")) {
            row.next();
            return row.getString(1);
        }
    }

    /** The same content under a key: what a balance read answers. */
    private long select() throws Exception {
        try (Connection database = service.database(); Statement statement = database.createStatement()) {
            statement.execute("create table plain_balance as select row_number() over (order by employee_id)::integer as id,"
                    + " employee_id, count(*) as entries, sum(credited_jp) as credited_jp, sum(credited_jp) filter (where"
                    + " verification = 'VERIFIED') as verified_jp from ledger_entry group by employee_id");
            statement.execute("alter table plain_balance add primary key (id)");
            statement.execute("vacuum analyze plain_balance");
        }
        return pgbench.perSecond("select * from plain_balance where id = :id", 8, seconds, employees);
    }

    private void register() throws Exception {
        service.send("PUT", "/v1/training-providers/" + PROVIDER, portal,
                "{\"name\":\"LMS\",\"accreditations\":[{\"level\":\"A\",\"from\":\"2015-01-01\",\"to\":\"2035-12-31\","
                        + "\"decision\":\"LAN 1/2015\"}]}");
        Properties properties = new Properties();
        properties.put("bootstrap.servers", service.kafka());
        properties.put("linger.ms", "20");
        try (KafkaProducer<String, byte[]> producer =
                new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer())) {
            for (int person = 0; person < employees; person++) {
                ProducerRecord<String, byte[]> record =
                        new ProducerRecord<>("employee.v1", ids.get(person), employee(person).getBytes(UTF_8));
                Map.of("ce_specversion", "1.0", "ce_id", UUID.randomUUID().toString(), "ce_source", "/benchmark",
                                "ce_type", "employee.v1", "ce_subject", ids.get(person), "ce_time", Instant.now().toString(),
                                "content-type", "application/json")
                        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
                producer.send(record);
            }
        }
        while (count("select count(*) from known_employee") < employees) {
            Thread.sleep(200);
        }
        try (Connection database = service.database(); Statement statement = database.createStatement()) {
            String columns = columns(statement);
            statement.execute("create view ledger_entry_columns as select " + columns + " from ledger_entry");
            statement.execute("create table copied_entry (like ledger_entry including defaults including indexes)");
            statement.execute("alter table copied_entry drop column year");
            statement.execute("alter table copied_entry add column year integer not null generated always as"
                    + " (extract(year from completion_date)::integer) stored");
            statement.execute("create index on copied_entry (agency_code, year)");
        }
    }

    private String employee(int person) {
        return ("{\"employeeId\":\"%s\",\"agencyCode\":\"%s\",\"identityDigests\":[\"%s\"],\"employmentKind\":\"PNS\","
                        + "\"status\":\"AKTIF\",\"employedFrom\":\"2010-01-01\",\"placements\":[{\"positionId\":\"%s\","
                        + "\"unitCode\":\"U%d\",\"tier\":\"PELAKSANA\",\"kind\":\"DEFINITIVE\",\"from\":\"2010-01-01\"}],"
                        + "\"version\":1}")
                .formatted(ids.get(person), AGENCY, digest(nip(person)), ids.get(person), person % 50);
    }

    private static String digest(String nip) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(ServiceUnderTest.PEPPER.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(nip.getBytes(UTF_8)));
        } catch (java.security.GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the step before left to publish must not be done in the next one. */
    private void drain() throws Exception {
        long begin = System.nanoTime();
        long queued = count("select count(*) from outbox_event");
        while (count("select count(*) from outbox_event") > 0) {
            Thread.sleep(100);
        }
        System.out.printf("%-34s %9d events were still queued, gone after %.1f s%n", "", queued,
                (System.nanoTime() - begin) / 1e9);
    }

    private long count(String query) throws SQLException {
        try (Connection database = service.database(); Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private record Usage(long service, long postgres, long own) {}

    private Usage usage() throws IOException {
        return new Usage(service.cpuMillis(), service.postgresCpuMillis(), service.ownCpuMillis());
    }

    private void line(String step, HttpLoad.Result result, int pieces, long baseline, Usage before) throws IOException {
        Usage now = usage();
        double total = Math.max(1, result.answered() * pieces);
        long perSecond = result.perSecond(pieces);
        System.out.printf("%-34s %9d %9.2f %9.2f %8d %8s  %.3f / %.3f / %.3f%n",
                step, perSecond, result.percentile(50), result.percentile(99), result.failed(),
                baseline == 0 ? "" : "%.2f".formatted(perSecond / (double) baseline),
                (now.service() - before.service()) / total, (now.postgres() - before.postgres()) / total,
                (now.own() - before.own()) / total);
        if (result.failed() > 0) {
            System.out.println(result.sample());
        }
    }
}
