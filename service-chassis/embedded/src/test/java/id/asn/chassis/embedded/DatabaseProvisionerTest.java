package id.asn.chassis.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatabaseProvisionerTest {
    private static final ServiceDatabase ORDERS = new ServiceDatabase("orders", "owner'pw", "app-pw");

    private final PostgresServer server;
    private final DatabaseProvisioner provisioner;

    DatabaseProvisionerTest(@TempDir Path directory) {
        server = PostgresServer.start(PostgresOptions.durable(directory.resolve("data"), "pw"));
        provisioner = new DatabaseProvisioner(server);
    }

    @BeforeAll
    void provision() {
        provisioner.provision(ORDERS);
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @Test
    void mayBeRepeated() {
        assertThatCode(() -> provisioner.provision(ORDERS)).doesNotThrowAnyException();
    }

    @Test
    void theOwnerMigratesAndTheApplicationOnlyUsesWhatItWasGranted() throws SQLException {
        asOwner("orders", "create table t (n int)", "create table secret (n int)", "grant insert on t to orders_app");

        asApp("insert into t values (1)");

        assertThatThrownBy(() -> asApp("insert into secret values (1)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("create table mine (n int)")).hasMessageContaining("permission denied");
        assertThatThrownBy(() -> asApp("drop table t")).hasMessageContaining("must be owner");
    }

    @Test
    void aServiceCannotEnterAnothersDatabase() {
        provisioner.provision(new ServiceDatabase("invoices", "a", "b"));

        assertThatThrownBy(() -> execute("invoices", "orders_app", "app-pw", "select 1"))
                .hasMessageContaining("permission denied for database");
    }

    @Test
    void copiesATemplateAndDropsItAgain() throws SQLException {
        asOwner("orders", "create table from_template (n int)");

        provisioner.createFromTemplate("orders_copy", "orders");
        asOwner("orders_copy", "insert into from_template values (1)");
        provisioner.createFromTemplate("orders_copy", "orders");
        provisioner.drop("orders_copy");
        provisioner.drop("orders_copy");

        assertThatThrownBy(() -> asOwner("orders_copy", "select 1")).hasMessageContaining("does not exist");
    }

    @Test
    void refusesNamesThatAreNotPlainIdentifiers() {
        assertThatThrownBy(() -> provisioner.drop("orders; drop database postgres"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(ORDERS.owner()).isEqualTo("orders_owner");
    }

    private void asOwner(String database, String... sql) throws SQLException {
        execute(database, "orders_owner", "owner'pw", sql);
    }

    private void asApp(String sql) throws SQLException {
        execute("orders", "orders_app", "app-pw", sql);
    }

    private void execute(String database, String user, String password, String... sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.jdbcUrl(database), user, password);
                Statement statement = connection.createStatement()) {
            for (String one : sql) {
                statement.execute(one);
            }
        }
    }
}
