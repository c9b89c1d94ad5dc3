package id.asn.chassis.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;

/**
 * A PostgreSQL server as a child process, listening on the loopback address only. It outlives this JVM when that
 * is killed; the next start on the same directory finds and stops it.
 */
public final class PostgresServer implements AutoCloseable {
    private final PostgresDirectory directory;
    private final ProcessHandle process;
    private final int port;
    private final @Nullable String password;
    private final boolean stoppedLeftover;

    private PostgresServer(
            PostgresDirectory directory,
            ProcessHandle process,
            int port,
            @Nullable String password,
            boolean stoppedLeftover) {
        this.directory = directory;
        this.process = process;
        this.port = port;
        this.password = password;
        this.stoppedLeftover = stoppedLeftover;
    }

    /**
     * Starts a server and waits until it takes connections.
     *
     * @throws StartFailure when it cannot: port taken, data unusable, disk full
     */
    public static PostgresServer start(PostgresOptions options) {
        PostgresDirectory directory = directory(options.dataDir());
        boolean leftover = LeftoverServer.stop(directory);
        int port = options.port() == 0 ? LoopbackPort.free() : options.port();
        LoopbackPort.requireFree(port, "PostgreSQL");
        directory.prepare(options.password());
        ProcessHandle process = Postmaster.launch(directory, options, port).toHandle();
        PostgresServer server = new PostgresServer(directory, process, port, options.password(), leftover);
        server.requireOwnData();
        return server;
    }

    /**
     * Stops the server that a killed process left running on a data directory.
     *
     * @return whether there was one
     */
    public static boolean stopLeftover(Path dataDir) {
        return LeftoverServer.stop(directory(dataDir.toAbsolutePath().normalize()));
    }

    private static PostgresDirectory directory(Path dataDir) {
        ServerUser user = ServerUser.detect();
        return new PostgresDirectory(dataDir, PostgresBinaries.unpackedIn(user.cache()), user);
    }

    public int port() {
        return port;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Whether a server left by a killed process had to be stopped first. */
    public boolean stoppedLeftover() {
        return stoppedLeftover;
    }

    /** JDBC URL, credentials included, of the superuser. */
    public String adminJdbcUrl(String database) {
        String url = jdbcUrl(database) + "?user=" + PostgresDirectory.SUPERUSER;
        return password == null ? url : url + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
    }

    /** JDBC URL without credentials. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Ends all connections and stops the server; does nothing when it has stopped. */
    public void stop() {
        if (!process.isAlive()) {
            return;
        }
        try {
            LeftoverServer.stop(directory, process);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    /** Whatever answers on the port must be the server just started, not somebody else's. */
    private void requireOwnData() {
        try (Connection connection = DriverManager.getConnection(adminJdbcUrl("postgres"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            Path served = Path.of(row.getString(1));
            if (!Files.isSameFile(served, directory.path())) {
                stop();
                throw new StartFailure("Port " + port + " is answered by the PostgreSQL of " + served);
            }
        } catch (SQLException | IOException e) {
            stop();
            throw new StartFailure("PostgreSQL does not take connections: " + StartFailure.reason(e), e);
        }
    }
}
