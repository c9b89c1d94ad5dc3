package id.asn.chassis.test;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.awaitility.Awaitility;

/** The daemon of this build; the first test JVM that needs it starts it, under a file lock. */
public record RunningDaemon(Path folder, int postgresPort, String bootstrapServers) {

    private static final Duration LONGEST_START = Duration.ofSeconds(90);

    /** One thread at a time: a file lock keeps other processes out, but not the threads of this one. */
    public static synchronized RunningDaemon get() {
        ProcessHandle build = BuildProcess.find();
        Path folder = RepositoryRoot.path().resolve("target/test-stack/" + build.pid());
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (!isReady(folder)) {
                    Process daemon = launch(folder, build);
                    Awaitility.await("PostgreSQL and Kafka for the tests; see " + folder.resolve("daemon.log"))
                            .atMost(LONGEST_START)
                            .pollInterval(Duration.ofMillis(100))
                            .failFast("the test daemon ended", () -> !daemon.isAlive())
                            .until(() -> isReady(folder));
                }
                return read(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + postgresPort + "/" + database;
    }

    public Path publicKey() {
        return folder.resolve(TestKeys.PUBLIC);
    }

    Path privateKey() {
        return folder.resolve(TestKeys.PRIVATE);
    }

    private static boolean isReady(Path folder) {
        return Files.exists(folder.resolve(TestDaemon.READY));
    }

    private static Process launch(Path folder, ProcessHandle build) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classpath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        // The argument file keeps a long class path off the command line.
        Path arguments =
                Files.writeString(folder.resolve("daemon.args"), "-cp\n\"" + classpath.replace("\\", "\\\\") + "\"\n");
        return new ProcessBuilder(List.of(
                        java,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "@" + arguments,
                        TestDaemon.class.getName(),
                        folder.toString(),
                        Long.toString(build.pid())))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("daemon.log").toFile())
                .start();
    }

    private static RunningDaemon read(Path folder) throws IOException {
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve(TestDaemon.READY))) {
            facts.load(reader);
        }
        return new RunningDaemon(
                folder, Integer.parseInt(facts.getProperty("postgres.port")), facts.getProperty("kafka"));
    }
}
