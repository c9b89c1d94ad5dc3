import id.asn.chassis.embedded.DatabaseProvisioner;
import id.asn.chassis.embedded.KafkaBroker;
import id.asn.chassis.embedded.KafkaOptions;
import id.asn.chassis.embedded.PostgresOptions;
import id.asn.chassis.embedded.PostgresServer;
import id.asn.chassis.embedded.ServiceDatabase;
import id.asn.localstack.Topics;
import id.asn.localstack.token.RolePreset;
import id.asn.localstack.token.SigningKeys;
import id.asn.localstack.token.TokenIssuer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** One service with a PostgreSQL (fsync on) and a Kafka of its own, started as the product starts it. */
final class ServiceUnderTest implements AutoCloseable {

    static final String PEPPER = "a-secret-of-the-benchmark-only";

    private static final String POSTGRES_PASSWORD = "benchmark";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String name;
    private final Path data;
    private final PostgresServer postgres;
    private final KafkaBroker kafka;
    private final ServiceDatabase database;
    private final SigningKeys keys;
    private final int port;
    private Process process;

    private ServiceUnderTest(String name, Path data, PostgresServer postgres, KafkaBroker kafka) throws Exception {
        this.name = name;
        this.data = data;
        this.postgres = postgres;
        this.kafka = kafka;
        this.database = new ServiceDatabase("benchmarked", "owner-secret-1", "app-secret-1");
        this.keys = SigningKeys.in(Files.createDirectories(data.resolve("keys")));
        this.port = freePort();
    }

    static ServiceUnderTest start(String name) throws Exception {
        Path data = Files.createTempDirectory(name + "-benchmark");
        PostgresServer postgres = PostgresServer.start(PostgresOptions.durable(data.resolve("postgres"), POSTGRES_PASSWORD)
                .withPort(freePort())
                .withLogFile(data.resolve("postgres.log")));
        KafkaBroker kafka = KafkaBroker.start(KafkaOptions.onFreePorts(data.resolve("kafka")));
        kafka.createTopics(Topics.all());
        ServiceUnderTest service = new ServiceUnderTest(name, data, postgres, kafka);
        new DatabaseProvisioner(postgres).provision(service.database);
        service.launch();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> service.process.destroy()));
        return service;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    int port() {
        return port;
    }

    int postgresPort() {
        return postgres.port();
    }

    String databaseName() {
        return database.name();
    }

    String kafka() {
        return kafka.bootstrapServers();
    }

    Path data() {
        return data;
    }

    long pid() {
        return process.pid();
    }

    String token(RolePreset role) throws IOException {
        return new TokenIssuer(keys, Clock.systemUTC()).issue(role, Duration.ofDays(1));
    }

    /** As the superuser: for baselines and counts, never for what the service does. */
    Connection database() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database.name(), "postgres", POSTGRES_PASSWORD);
    }

    static String postgresPassword() {
        return POSTGRES_PASSWORD;
    }

    void killAndRestart() throws Exception {
        process.destroyForcibly().waitFor();
        launch();
    }

    HttpResponse<String> get(String path, String token) throws IOException, InterruptedException {
        return http.send(request(path, token).GET().build(), BodyHandlers.ofString());
    }

    HttpResponse<String> send(String method, String path, String token, String body)
            throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(
                request(path, token)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(method + " " + path + ": " + answer.body());
        }
        return answer;
    }

    HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url() + path)).header("Authorization", "Bearer " + token);
    }

    /** Of the service itself, user and system, since it was started. */
    long cpuMillis() throws IOException {
        return ticks(process.pid(), false) * 10;
    }

    /** Of the postmaster and every child it has or had. */
    long postgresCpuMillis() throws IOException {
        long postmaster = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/postmaster.pid")).getFirst().trim());
        long ticks = ticks(postmaster, true);
        for (ProcessHandle child : ProcessHandle.of(postmaster).orElseThrow().descendants().toList()) {
            ticks += ticks(child.pid(), false);
        }
        return ticks * 10;
    }

    /** Of this process: the load generator and the Kafka broker. */
    long ownCpuMillis() throws IOException {
        return ticks(ProcessHandle.current().pid(), false) * 10;
    }

    private static long ticks(long pid, boolean withChildren) throws IOException {
        Path file = Path.of("/proc/" + pid + "/stat");
        if (!Files.exists(file)) {
            return 0;
        }
        String stat = Files.readString(file);
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long own = Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        return withChildren ? own + Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : own;
    }

    long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private void launch() throws Exception {
        Path jar = Path.of("").toAbsolutePath().resolve(name + "/target/quarkus-app/quarkus-run.jar");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-Xmx512m", "-Xshare:auto", "-jar", jar.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("service.log").toFile()));
        builder.environment().putAll(Map.ofEntries(
                Map.entry("QUARKUS_HTTP_PORT", String.valueOf(port)),
                Map.entry("QUARKUS_DATASOURCE_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/" + database.name()),
                Map.entry("QUARKUS_DATASOURCE_USERNAME", database.app()),
                Map.entry("QUARKUS_DATASOURCE_PASSWORD", database.appPassword()),
                Map.entry("QUARKUS_FLYWAY_USERNAME", database.owner()),
                Map.entry("QUARKUS_FLYWAY_PASSWORD", database.ownerPassword()),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers()),
                Map.entry("MP_JWT_VERIFY_PUBLICKEY_LOCATION", keys.publicKeyFile().toUri().toString()),
                Map.entry("ASN_IDENTITY_PEPPER", PEPPER)));
        process = builder.start();
        while (process.isAlive()) {
            try {
                if (get("/q/health/ready", "none").statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("The service did not start, see " + data.resolve("service.log"));
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
        kafka.close();
        postgres.close();
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
