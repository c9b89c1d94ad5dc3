import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.localstack.token.RolePreset;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Imports a large agency into competency-standard-service on this machine and times it, together with what readers of the API
 * wait in the meantime. It starts its own PostgreSQL (fsync on), Kafka and service (512 MB heap), so nothing else may run.
 *
 * <p>Usage: {@code deploy/benchmarks/import [employees] [positions] [percent of rows with errors] [kill at percent]}
 */
public final class ImportBenchmark {

    private static final String AGENCY = "BENCH";
    private static final int UNITS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ServiceUnderTest service;
    private final String token;

    private ImportBenchmark(ServiceUnderTest service) throws IOException {
        this.service = service;
        this.token = service.token(new RolePreset("portal", "", List.of(AGENCY), null, null,
                "standards:read standards:write employees:read employees:write"));
    }

    public static void main(String[] args) throws Exception {
        java.util.logging.LogManager.getLogManager().reset();
        int employees = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int positions = args.length > 1 ? Integer.parseInt(args[1]) : 5_000;
        int errorPercent = args.length > 2 ? Integer.parseInt(args[2]) : 0;
        int killAt = args.length > 3 ? Integer.parseInt(args[3]) : 0;
        try (ServiceUnderTest service = ServiceUnderTest.start("competency-standard-service")) {
            new ImportBenchmark(service).run(employees, positions, errorPercent, killAt);
        }
    }

    private void run(int employees, int positions, int errorPercent, int killAt) throws Exception {
        put("/v1/agencies/" + AGENCY, "{\"name\":\"Kabupaten Tolok Ukur\",\"kind\":\"REGENCY\",\"regionCode\":\"33.28\"}");
        put("/v1/agencies/" + AGENCY + "/units", IntStream.range(0, UNITS)
                .mapToObj(i -> "{\"unitCode\":\"U%03d\",\"name\":\"Unit %d\"}".formatted(i, i))
                .collect(Collectors.joining(",", "{\"units\":[", "]}")));
        Path positionFile = positionFile(positions);
        Path employeeFile = employeeFile(employees, errorPercent);
        System.out.printf("%-24s %8s %8s %8s %8s %10s %10s %10s%n",
                "step", "rows", "rejected", "seconds", "rows/s", "read p50", "read p95", "RSS peak");
        Readers idle = new Readers();
        Thread.sleep(10_000);
        line("nothing (readers only)", 0, 0, 10_000, idle.stop());
        measured("POSITIONS", positionFile, 0);
        measured("EMPLOYEES", employeeFile, killAt);
        Files.writeString(employeeFile, Files.readString(employeeFile) + "\n"); // another file, nothing new in it
        measured("EMPLOYEES", employeeFile, 0);
    }

    private void measured(String kind, Path file, int killAt) throws Exception {
        Readers readers = new Readers();
        long begin = System.nanoTime();
        JsonNode received = JSON.readTree(HTTP.send(
                        service.request("/v1/imports?kind=" + kind + "&agency=" + AGENCY, token)
                                .header("Content-Type", "text/csv")
                                .POST(BodyPublishers.ofFile(file))
                                .build(),
                        BodyHandlers.ofString())
                .body());
        String id = received.path("importId").asText();
        JsonNode state = received;
        boolean killed = killAt == 0;
        while (!state.has("finishedAt")) {
            if (!state.has("importId")) {
                throw new IllegalStateException(state.toString());
            }
            if (!killed && state.path("progressPercent").asInt() >= killAt) {
                killed = true;
                System.out.println("SIGKILL at " + state.path("progressPercent") + " %: " + state.path("rows"));
                service.killAndRestart();
            }
            Thread.sleep(200);
            state = JSON.readTree(get("/v1/imports/" + id).body());
        }
        long millis = (System.nanoTime() - begin) / 1_000_000;
        line(kind + (killAt > 0 ? " (killed)" : "") + " " + state.path("state").asText(),
                state.path("rows").path("read").asInt(),
                state.path("rows").path("rejected").asInt(),
                millis,
                readers.stop());
        System.out.println("    " + state.path("rows"));
    }

    private void line(String step, int rows, int rejected, long millis, List<Long> reads) throws IOException {
        System.out.printf("%-24s %8d %8d %8.1f %8d %8.1fms %8.1fms %7dMB%n",
                step, rows, rejected, millis / 1000.0, millis == 0 ? 0 : rows * 1000L / millis,
                percentile(reads, 50), percentile(reads, 95), service.peakMegabytes());
    }

    private static double percentile(List<Long> nanos, int percent) {
        if (nanos.isEmpty()) {
            return 0;
        }
        Collections.sort(nanos);
        return nanos.get(Math.min(nanos.size() - 1, nanos.size() * percent / 100)) / 1e6;
    }

    /** Reads as users do while a file is imported: a page of positions, a page of people, a unit tree, ten times a second each. */
    private final class Readers {
        private static final List<String> READS = List.of(
                "/v1/positions?agency=" + AGENCY + "&limit=50",
                "/v1/employees?agency=" + AGENCY + "&limit=50",
                "/v1/agencies/" + AGENCY + "/units");

        private final AtomicBoolean running = new AtomicBoolean(true);
        private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        private final List<Thread> threads;

        Readers() {
            threads = READS.stream().map(read -> Thread.ofPlatform().daemon().start(() -> readOften(read))).toList();
        }

        private void readOften(String path) {
            while (running.get()) {
                long begin = System.nanoTime();
                try {
                    if (get(path).statusCode() == 200) {
                        nanos.add(System.nanoTime() - begin);
                    }
                    Thread.sleep(100);
                } catch (IOException killed) {
                    Thread.onSpinWait();
                } catch (InterruptedException stopped) {
                    return;
                }
            }
        }

        List<Long> stop() throws InterruptedException {
            running.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
            return nanos;
        }
    }

    private Path positionFile(int positions) throws IOException {
        Path file = service.data().resolve("positions.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("Kode Jabatan;Nama Jabatan;Jenjang;Kode Unit;Urusan;Atasan;Kelas Jabatan;Berlaku sejak\n");
            for (int i = 0; i < positions; i++) {
                out.write("P%05d;Jabatan %d;%s;U%03d;WNPD.01;%s;%d;01/01/2021%n".formatted(
                        i, i, i == 0 ? "JPT Pratama" : "Pelaksana", i % UNITS, i == 0 ? "" : "P%05d".formatted(i / 10),
                        1 + i % 17));
            }
        }
        return file;
    }

    /** Faults as people make them: an unknown status, a date that is none, digits lost. */
    private Path employeeFile(int employees, int errorPercent) throws IOException {
        Path file = service.data().resolve("employees.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("externalRef;NIP;Nama;Jenis Pegawai;Status Pegawai;TMT CPNS\n");
            for (int i = 0; i < employees; i++) {
                boolean bad = i % 100 < errorPercent;
                String nip = bad && i % 3 == 0 ? "1,98503E+17" : "19850312%02d%08d".formatted(10 + i % 80, i);
                out.write("E%06d;%s;Pegawai %d;PNS;%s;%s%n".formatted(
                        i, nip, i, bad && i % 3 == 1 ? "Akitf" : "Aktif", bad && i % 3 == 2 ? "31/02/2010" : "01/03/2010"));
            }
        }
        return file;
    }

    private void put(String path, String body) throws Exception {
        service.send("PUT", path, token, body);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return service.get(path, token);
    }
}
