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

    /**
     * Enters those of the events that have an audience, in the order of the outbox; what is entered already stays. Where a
     * subject goes over to another agency, a tombstone before it tells those of the old one, who will hear no more of it.
     */
    public void enter(List<Long> sequences) throws SQLException {
        inScope("""
                with fresh as (
                    select o.seq, o.id, o.type, o.subject, a.agency, a.provider, o.created_at, o.payload,
                           lag(o.seq) over subject as earlier, lag(a.agency) over subject as earlier_agency
                    from outbox_event o
                         cross join lateral (select nullif(split_part(o.audience, '/', 1), '*') as agency,
                                                    nullif(split_part(o.audience, '/', 2), '') as provider) a
                    where o.seq = any (?) and o.audience is not null
                      and not exists (select from change_entry e where e.event_id = o.id)
                    window subject as (partition by o.type, o.subject order by o.seq)
                ),
                told as (
                    select f.*,
                           case when f.earlier is not null then f.earlier_agency
                                else (select e.agency_code
                                      from change_entry e
                                      where e.topic = f.type and e.subject = f.subject
                                      order by e.position desc
                                      limit 1) end as old_agency
                    from fresh f
                )
                insert into change_entry (event_id, topic, subject, agency_code, provider_code, recorded_at, data)
                select id, type, subject, agency, provider, created_at, payload
                from (select seq, 1 as step, gen_random_uuid() as id, type, subject, old_agency as agency, provider,
                             created_at, null::bytea as payload
                      from told
                      where old_agency <> agency
                      union all
                      select seq, 2, id, type, subject, agency, provider, created_at, payload
                      from told) entries
                order by seq, step
                """, connection.createArrayOf("bigint", sequences.toArray()));
    }

    /**
     * Removes old entries whose subject has a newer one for the same agency. The newest of each stays for ever, so that a
     * reader who begins at any position, however old, ends with the present state of everything.
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
                                    and newer.agency_code is not distinct from e.agency_code
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
