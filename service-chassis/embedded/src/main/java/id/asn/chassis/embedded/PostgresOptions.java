package id.asn.chassis.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How a PostgreSQL server is to be run.
 *
 * @param dataDir its data; created when it does not exist
 * @param logFile where the server's output is appended
 * @param port loopback port, 0 for a free one
 * @param durable whether commits wait for the disk; false only where losing everything on a crash is fine
 * @param password of the superuser {@code postgres} (SCRAM); null trusts whoever reaches the loopback address
 * @param maxConnections upper bound of client connections
 */
public record PostgresOptions(
        Path dataDir,
        Path logFile,
        int port,
        boolean durable,
        @Nullable String password,
        int maxConnections) {

    private static final int DEFAULT_MAX_CONNECTIONS = 100;

    public PostgresOptions {
        dataDir = dataDir.toAbsolutePath().normalize();
        logFile = logFile.toAbsolutePath().normalize();
    }

    /** For data that must survive: fsync on, password needed. */
    public static PostgresOptions durable(Path dataDir, String password) {
        return new PostgresOptions(dataDir, besides(dataDir), 0, true, password, DEFAULT_MAX_CONNECTIONS);
    }

    /** For tests: fsync off, no password, a free port. */
    public static PostgresOptions disposable(Path dataDir) {
        return new PostgresOptions(dataDir, besides(dataDir), 0, false, null, DEFAULT_MAX_CONNECTIONS);
    }

    public PostgresOptions withPort(int newPort) {
        return new PostgresOptions(dataDir, logFile, newPort, durable, password, maxConnections);
    }

    public PostgresOptions withLogFile(Path newLogFile) {
        return new PostgresOptions(dataDir, newLogFile, port, durable, password, maxConnections);
    }

    public PostgresOptions withMaxConnections(int newMaxConnections) {
        return new PostgresOptions(dataDir, logFile, port, durable, password, newMaxConnections);
    }

    private static Path besides(Path dataDir) {
        return dataDir.resolveSibling(dataDir.getFileName() + ".log");
    }
}
