package id.asn.chassis.test;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Databases of the tests, made as the superuser. The two roles of a service are those of its real databases. */
public record TestDatabase(RunningDaemon daemon, String name) {

    public static final String PASSWORD = "test";

    public String owner() {
        return name + "_owner";
    }

    public String app() {
        return name + "_app";
    }

    public String jdbcUrl() {
        return daemon.jdbcUrl(name);
    }

    /** Runs SQL in this database as the superuser, whom no policy and no missing grant stops. */
    public void asSuperuser(String sql) {
        execute(name, sql);
    }

    /** An empty database for a test that needs no service around it. */
    public static TestDatabase scratch(String name) {
        TestDatabase database = new TestDatabase(RunningDaemon.get(), name);
        database.create();
        return database;
    }

    /** An empty database with its two roles; an older one of the same name goes. */
    void create() {
        execute("postgres", "drop database if exists " + template() + " with (force)");
        execute("postgres", "drop database if exists " + name + " with (force)");
        for (String role : new String[] {owner(), app()}) {
            execute("postgres", """
                    do $$ begin
                        if not exists (select from pg_roles where rolname = '%1$s') then
                            create role %1$s login nosuperuser nobypassrls password '%2$s';
                        end if;
                    end $$
                    """.formatted(role, PASSWORD));
        }
        execute("postgres", "create database " + name + " owner " + owner());
        execute(name, "create extension btree_gist; create extension pgcrypto");
        execute(name, "revoke all on schema public from public; grant usage on schema public to " + app());
    }

    /** Puts the database back to how the migrations left it; the first call takes that picture. */
    void reset() {
        execute("postgres", "alter database " + name + " allow_connections false");
        execute("postgres", "select pg_terminate_backend(pid) from pg_stat_activity where datname = '" + name + "'");
        if (!exists(template())) {
            execute("postgres", "create database " + template() + " template " + name + " owner " + owner());
        }
        execute("postgres", "drop database " + name + " with (force)");
        execute("postgres", "create database " + name + " template " + template() + " owner " + owner());
    }

    private String template() {
        return name + "_template";
    }

    private boolean exists(String database) {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select 1 from pg_database where datname = '" + database + "'")) {
            return row.next();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void execute(String database, String sql) {
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection superuser(String database) throws SQLException {
        return DriverManager.getConnection(daemon.jdbcUrl(database), "postgres", "");
    }
}
