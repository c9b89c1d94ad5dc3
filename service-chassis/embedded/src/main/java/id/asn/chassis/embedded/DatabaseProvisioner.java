package id.asn.chassis.embedded;

import static id.asn.chassis.embedded.ServiceDatabase.requireIdentifier;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Creates databases and roles as the superuser. Everything may be repeated. */
public final class DatabaseProvisioner {
    /** Roles belong to the whole server: two processes that create them at once would collide. */
    private static final long LOCK = 0x41534e5f44425fL;

    private final PostgresServer server;

    public DatabaseProvisioner(PostgresServer server) {
        this.server = server;
    }

    /** Both roles with these passwords, the database, its extensions and the rights on its schema. */
    public void provision(ServiceDatabase database) {
        inDatabase("postgres", statement -> {
            role(statement, database.owner(), database.ownerPassword());
            role(statement, database.app(), database.appPassword());
            if (!exists(statement, "select 1 from pg_database where datname = ?", database.name())) {
                statement.execute("create database " + database.name() + " owner " + database.owner());
            }
            statement.execute("revoke all on database " + database.name() + " from public");
            statement.execute("grant connect on database " + database.name() + " to " + database.app());
        });
        inDatabase(database.name(), statement -> {
            statement.execute("create extension if not exists btree_gist");
            statement.execute("create extension if not exists pgcrypto");
            statement.execute("revoke all on schema public from public");
            statement.execute("grant usage on schema public to " + database.app());
        });
    }

    /** A copy of a database nobody is connected to; replaces an older copy of that name. */
    public void createFromTemplate(String name, String template) {
        drop(name);
        inDatabase("postgres", statement -> {
            // The owner is not copied with the contents.
            String owner = text(
                    statement,
                    "select pg_get_userbyid(datdba) from pg_database where datname = ?",
                    requireIdentifier(template));
            statement.execute("create database " + requireIdentifier(name) + " template " + template + " owner "
                    + requireIdentifier(owner));
        });
    }

    /** Drops the database with whoever is connected; does nothing when it does not exist. */
    public void drop(String name) {
        inDatabase(
                "postgres",
                statement -> statement.execute("drop database if exists " + requireIdentifier(name) + " with (force)"));
    }

    private static void role(Statement statement, String name, String password) throws SQLException {
        if (!exists(statement, "select 1 from pg_roles where rolname = ?", name)) {
            statement.execute("create role " + name);
        }
        statement.execute("alter role " + name
                + " login nosuperuser nocreatedb nocreaterole nobypassrls password "
                + statement.enquoteLiteral(password));
    }

    private static boolean exists(Statement statement, String query, String name) throws SQLException {
        try (PreparedStatement prepared = statement.getConnection().prepareStatement(query)) {
            prepared.setString(1, name);
            try (ResultSet row = prepared.executeQuery()) {
                return row.next();
            }
        }
    }

    private static String text(Statement statement, String query, String name) throws SQLException {
        try (PreparedStatement prepared = statement.getConnection().prepareStatement(query)) {
            prepared.setString(1, name);
            try (ResultSet row = prepared.executeQuery()) {
                if (!row.next()) {
                    throw new IllegalArgumentException("No such database: " + name);
                }
                return row.getString(1);
            }
        }
    }

    private void inDatabase(String database, Work work) {
        try (Connection connection = DriverManager.getConnection(server.adminJdbcUrl(database));
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_lock(" + LOCK + ")");
            work.run(statement);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot provision " + database + ": " + e.getMessage(), e);
        }
    }

    private interface Work {
        void run(Statement statement) throws SQLException;
    }
}
