package id.asn.chassis.embedded;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/** Stops the server that a killed process left running on a data directory. */
final class LeftoverServer {
    private static final Logger LOG = Logger.getLogger(LeftoverServer.class);

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

    private static boolean exits(ProcessHandle server) {
        try {
            server.onExit().get(3, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return !server.isAlive();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
