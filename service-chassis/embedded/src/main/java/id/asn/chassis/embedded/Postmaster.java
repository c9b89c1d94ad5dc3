package id.asn.chassis.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Starts the server's first process and watches it until it is ready or gone. */
final class Postmaster {
    /** Recovery after a crash replays the log first. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final int SHARED_MEMORY_ATTEMPTS = 20;

    private Postmaster() {}

    static Process launch(PostgresDirectory directory, PostgresOptions options, int port) {
        try {
            Files.createDirectories(options.logFile().getParent());
            for (int attempt = 1; ; attempt++) {
                long logStart = Files.exists(options.logFile()) ? Files.size(options.logFile()) : 0;
                Process process = new ProcessBuilder(command(directory, options, port))
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(
                                options.logFile().toFile()))
                        .start();
                process.getOutputStream().close();
                if (becomesReady(process, directory.path())) {
                    return process;
                }
                process.destroy();
                String complaint = complaint(options.logFile(), logStart);
                // The last processes of a killed server need a moment to notice that it is gone.
                if (!complaint.contains("shared memory block") || attempt == SHARED_MEMORY_ATTEMPTS) {
                    throw new StartFailure(
                            "PostgreSQL does not start: " + complaint + " (see " + options.logFile() + ")");
                }
                Thread.sleep(250);
            }
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL does not start: " + StartFailure.reason(e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while PostgreSQL was starting", e);
        }
    }

    private static List<String> command(PostgresDirectory directory, PostgresOptions options, int port) {
        List<String> program = new ArrayList<>(List.of(
                directory.binaries().program("postgres").toString(),
                "-D",
                directory.path().toString()));
        settings(options, port).forEach(setting -> {
            program.add("-c");
            program.add(setting);
        });
        return Detached.command(directory.user().command(program));
    }

    private static List<String> settings(PostgresOptions options, int port) {
        String durable = options.durable() ? "on" : "off";
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=" + options.maxConnections(),
                "shared_buffers=128MB",
                "fsync=" + durable,
                "synchronous_commit=" + durable,
                "full_page_writes=" + durable,
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC",
                "logging_collector=off",
                "log_checkpoints=off",
                // A refused row may hold a NIP: its values and its statement stay out of the log.
                "log_error_verbosity=terse",
                "log_min_error_statement=panic");
    }

    private static boolean becomesReady(Process process, Path dataDir) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (process.isAlive() && System.nanoTime() < deadline) {
            boolean ready = PostmasterFile.read(dataDir)
                    .filter(file -> file.pid() == process.pid() && file.ready())
                    .isPresent();
            if (ready) {
                return true;
            }
            Thread.sleep(20);
        }
        return false;
    }

    private static String complaint(Path logFile, long from) throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(logFile.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(log.length() - from, 64 * 1024)];
            log.seek(log.length() - tail.length);
            log.readFully(tail);
            return ProgramRun.complaintIn(new String(tail, StandardCharsets.UTF_8));
        }
    }
}
