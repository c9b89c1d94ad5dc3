import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the same PostgreSQL does by itself: pgbench where the machine has it (any version), else the same statement from as many
 * JDBC connections, which costs the client more.
 */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9]+)");

    private final ServiceUnderTest service;

    Pgbench(ServiceUnderTest service) {
        this.service = service;
    }

    static Path program() throws IOException {
        List<Path> places = new ArrayList<>();
        for (String place : System.getenv("PATH").split(":")) {
            places.add(Path.of(place));
        }
        Path debian = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(debian)) {
            try (Stream<Path> versions = Files.list(debian)) {
                versions.map(version -> version.resolve("bin")).forEach(places::add);
            }
        }
        return places.stream()
                .map(place -> place.resolve("pgbench"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }

    /** @param statement with :id for a random number from 1 to {@code ids} */
    long perSecond(String statement, int connections, int seconds, int ids) throws Exception {
        Path program = program();
        return program == null
                ? byJdbc(statement, connections, seconds, ids)
                : byPgbench(program, statement, connections, seconds, ids);
    }

    private long byPgbench(Path program, String statement, int connections, int seconds, int ids) throws Exception {
        Path script = Files.writeString(
                service.data().resolve("pgbench.sql"), "\\set id random(1, " + ids + ")\n" + statement + ";\n");
        ProcessBuilder builder = new ProcessBuilder(
                        program.toString(), "-n", "-M", "prepared", "-c", String.valueOf(connections), "-j", "2", "-T",
                        String.valueOf(seconds), "-f", script.toString(), "-h", "127.0.0.1", "-p",
                        String.valueOf(service.postgresPort()), "-U", "postgres", service.databaseName())
                .redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", ServiceUnderTest.postgresPassword());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Matcher tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IllegalStateException(output);
        }
        return Long.parseLong(tps.group(1));
    }

    private long byJdbc(String statement, int connections, int seconds, int ids) throws Exception {
        AtomicLong done = new AtomicLong();
        long deadline = System.nanoTime() + seconds * 1_000_000_000L;
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            threads.add(Thread.ofPlatform().start(() -> {
                try (Connection connection = service.database();
                        PreparedStatement prepared = connection.prepareStatement(statement.replace(":id", "?"))) {
                    int parameters = prepared.getParameterMetaData().getParameterCount();
                    while (System.nanoTime() < deadline) {
                        int id = ThreadLocalRandom.current().nextInt(1, ids + 1);
                        for (int parameter = 1; parameter <= parameters; parameter++) {
                            prepared.setInt(parameter, id);
                        }
                        prepared.execute();
                        done.incrementAndGet();
                    }
                } catch (SQLException failure) {
                    throw new IllegalStateException(failure);
                }
            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        return done.get() / seconds;
    }
}
