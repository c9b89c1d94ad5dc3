package id.asn.chassis.messaging;

import id.asn.chassis.changefeed.ChangeLog;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The database session of a relay. Its advisory lock makes it the only active one of the service; the lock dies with the
 * session, and without the session nothing can be deleted.
 */
final class RelaySession {

    private static final long LOCK = 0x6f7574626f78L; // "outbox"

    private final Connection connection;
    private final ChangeLog changes;

    RelaySession(Connection connection) {
        this.connection = connection;
        this.changes = new ChangeLog(connection);
    }

    boolean tryLock() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    void unlock() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select pg_advisory_unlock(" + LOCK + ")");
        }
    }

    List<QueuedEvent> oldest(int most) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                select seq, id, aggregatetype, aggregateid, type, subject, payload, traceparent, headers::text, audience,
                       created_at
                from outbox_event order by seq limit ?
                """)) {
            query.setInt(1, most);
            try (ResultSet rows = query.executeQuery()) {
                List<QueuedEvent> events = new ArrayList<>();
                while (rows.next()) {
                    OutboxRow row = new OutboxRow(
                            rows.getObject("id", UUID.class),
                            rows.getString("aggregatetype"),
                            rows.getString("aggregateid"),
                            rows.getString("type"),
                            rows.getString("subject"),
                            rows.getBytes("payload"),
                            rows.getString("traceparent"),
                            rows.getString("headers"),
                            rows.getString("audience"));
                    events.add(new QueuedEvent(
                            rows.getLong("seq"), rows.getTimestamp("created_at").toInstant(), row));
                }
                return events;
            }
        }
    }

    /** @return whether any of the events belongs into the change feed */
    boolean enterIntoFeed(List<QueuedEvent> events) throws SQLException {
        List<Long> sequences = events.stream()
                .filter(event -> event.row().audience() != null)
                .map(QueuedEvent::sequence)
                .toList();
        if (!sequences.isEmpty()) {
            changes.enter(sequences);
        }
        return !sequences.isEmpty();
    }

    void compactFeed() throws SQLException {
        changes.compact();
    }

    void delete(List<Long> sequences) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox_event where seq = any (?)")) {
            delete.setArray(1, connection.createArrayOf("bigint", sequences.toArray()));
            delete.executeUpdate();
        }
    }
}
