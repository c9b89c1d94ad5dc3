package id.asn.chassis.embedded;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Stops the server that a killed process left running on a data directory. */
final class LeftoverServer {
    private static final Logger LOG = Logger.getLogger(LeftoverServer.class);

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private LeftoverServer() {}

    /** @return whether there was one */
    static boolean stop(PostgresDirectory directory) {
        try {
            Optional<PostmasterFile> file = PostmasterFile.read(directory.path());
            if (file.isEmpty()) {
                return false;
            }
            Optional<ProcessHandle> server = file.get().server();
            if (server.isPresent()) {
                LOG.infof(
                        "Stopping PostgreSQL (pid %d), left running on %s",
                        server.get().pid(), directory.path());
                stop(directory, server.get());
                return true;
            }
            if (file.get().pidBelongsToAnother()) {
                // PostgreSQL would take the stranger for its own predecessor and refuse to start.
                file.get().delete();
            }
            return false;
        } catch (IOException e) {
            throw new StartFailure(
                    "Cannot stop the PostgreSQL left on " + directory.path() + ": " + StartFailure.reason(e), e);
        }
    }

    static void stop(PostgresDirectory directory, ProcessHandle server) throws IOException {
        for (String mode : new String[] {"fast", "immediate"}) {
            ProgramRun.of(directory
                    .user()
                    .command(List.of(
                            directory.binaries().program("pg_ctl").toString(),
                            "stop",
                            "--pgdata=" + directory.path(),
                            "--mode=" + mode,
                            "--timeout=20")));
            if (exits(server)) {
                return;
            }
        }
        throw new StartFailure("PostgreSQL (pid " + server.pid() + ") on " + directory.path() + " does not stop");
    }

    /** An orphan that ended counts as alive until init takes note of it, but it has no command any more. */
    private static boolean exits(ProcessHandle server) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        try {
            while (server.isAlive() && server.info().command().isPresent()) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                Thread.sleep(20);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
