package id.asn.chassis.changefeed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * Writes the feed, on the connection of the one active relay and nowhere else: positions are given out one batch after
 * another, each of events that have committed already.
 */
public final class ChangeLog {

    private static final int KEPT_DAYS = 30;
    private static final int MOST_REMOVED = 10_000;

    private final Connection connection;

    public ChangeLog(Connection connection) {
        this.connection = connection;
    }

    /** Enters those of the events that have an audience, in the order of the outbox; what is entered already stays. */
    public void enter(List<Long> sequences) throws SQLException {
        inScope("""
                insert into change_entry (event_id, topic, subject, agency_code, recorded_at, data)
                select id, type, subject, nullif(audience, '*'), created_at, payload
                from outbox_event
                where seq = any (?) and audience is not null
                order by seq
                on conflict (event_id) do nothing
                """, connection.createArrayOf("bigint", sequences.toArray()));
    }

    /**
     * Removes old entries whose subject has a newer one. The newest of each subject stays for ever, so that a reader who
     * begins at any position, however old, ends with the present state of everything.
     *
     * @return how many went
     */
    public int compact() throws SQLException {
        return inScope("""
                delete from change_entry
                where position in (
                    select e.position
                    from change_entry e
                    where e.recorded_at < now() - make_interval(days => ?)
                      and exists (select from change_entry newer
                                  where newer.topic = e.topic and newer.subject = e.subject
                                    and newer.position > e.position)
                    order by e.position
                    limit %d)
                """.formatted(MOST_REMOVED), KEPT_DAYS);
    }

    private int inScope(String sql, Object parameter) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement scope = connection.createStatement();
                PreparedStatement change = connection.prepareStatement(sql)) {
            scope.execute("select set_config('asn.agencies', '*', true)");
            change.setObject(1, parameter);
            int rows = change.executeUpdate();
            connection.commit();
            return rows;
        } catch (SQLException failure) {
            connection.rollback();
            throw failure;
        } finally {
            connection.setAutoCommit(true);
        }
    }
}
