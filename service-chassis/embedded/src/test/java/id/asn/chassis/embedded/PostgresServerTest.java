package id.asn.chassis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path directory;

    @Test
    void keepsItsDataOverARestart() throws SQLException {
        PostgresOptions options = PostgresOptions.durable(directory.resolve("data"), "s3cret&odd");
        try (PostgresServer server = PostgresServer.start(options)) {
            execute(server, "create table kept (n int)");
            execute(server, "insert into kept values (42)");
        }

        try (PostgresServer server = PostgresServer.start(options)) {
            assertThat(number(server, "select n from kept")).isEqualTo(42);
            assertThat(server.stoppedLeftover()).isFalse();
        }
    }

    @Test
    void asksForThePassword() {
        PostgresOptions options = PostgresOptions.durable(directory.resolve("data"), "right");
        try (PostgresServer server = PostgresServer.start(options)) {
            String url = server.jdbcUrl("postgres") + "?user=postgres&password=wrong";

            assertThatThrownBy(() -> DriverManager.getConnection(url)).hasMessageContaining("password");
        }
    }

    @Test
    void stopsTheServerThatAKilledProcessLeft() throws SQLException {
        PostgresOptions options = PostgresOptions.durable(directory.resolve("data"), "pw");
        PostgresServer left = PostgresServer.start(options);
        execute(left, "create table kept (n int)");

        try (PostgresServer server = PostgresServer.start(options.withPort(left.port()))) {
            assertThat(server.stoppedLeftover()).isTrue();
            assertThat(server.pid()).isNotEqualTo(left.pid());
            assertThat(left.isAlive()).isFalse();
            assertThat(number(server, "select count(*) from kept")).isZero();
        }
    }

    @Test
    void recoversWhatWasCommittedBeforeItWasKilled() throws Exception {
        PostgresOptions options = PostgresOptions.durable(directory.resolve("data"), "pw");
        PostgresServer killed = PostgresServer.start(options);
        execute(killed, "create table kept as select 7 as n");
        ProcessHandle process = ProcessHandle.of(killed.pid()).orElseThrow();
        process.destroyForcibly();
        process.onExit().get();

        try (PostgresServer server = PostgresServer.start(options)) {
            assertThat(number(server, "select n from kept")).isEqualTo(7);
        }
    }

    @Test
    void itsLogShowsNothingOfTheRowsThatAreRefused() throws Exception {
        PostgresOptions options = PostgresOptions.disposable(directory.resolve("data"));
        try (PostgresServer server = PostgresServer.start(options)) {
            execute(server, "create table person (nip text primary key)");
            execute(server, "insert into person values ('198001012005011001')");

            assertThatThrownBy(() -> execute(server, "insert into person values ('198001012005011001')"))
                    .isInstanceOf(SQLException.class);
        }

        assertThat(Files.readString(options.logFile()))
                .contains("duplicate key")
                .doesNotContain("198001012005011001");
    }

    @Test
    void refusesAPortThatIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, LoopbackPort.address())) {
            PostgresOptions options =
                    PostgresOptions.disposable(directory.resolve("data")).withPort(taken.getLocalPort());

            assertThatThrownBy(() -> PostgresServer.start(options))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage("Port %d for PostgreSQL is taken by another process", taken.getLocalPort());
        }
    }

    @Test
    void refusesADirectoryThatHoldsSomethingElse() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> PostgresServer.start(PostgresOptions.disposable(directory)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("not a usable PostgreSQL data directory");
        assertThat(directory.resolve("thesis.txt")).exists();
    }

    @Test
    void saysInOneLineThatItsDataIsCorrupt() throws IOException {
        PostgresOptions options = PostgresOptions.disposable(directory.resolve("data"));
        PostgresServer.start(options).stop();
        Files.write(options.dataDir().resolve("global/pg_control"), new byte[8192]);

        assertThatThrownBy(() -> PostgresServer.start(options))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("PostgreSQL does not start: ")
                .satisfies(failure -> assertThat(failure.getMessage()).hasLineCount(1));
    }

    private static void execute(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.adminJdbcUrl("postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(PostgresServer server, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.adminJdbcUrl("postgres"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
