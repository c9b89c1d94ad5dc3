package id.asn.chassis.changefeed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads the feed, confined to the caller's agencies and what is the whole nation's. */
@ApplicationScoped
@UseCase
class ChangeEntries {

    private static final String LISTING = "changes";
    private static final int PLACE = 1;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final Caller caller;

    ChangeEntries(Jdbi jdbi, ObjectMapper json, Caller caller) {
        this.jdbi = jdbi;
        this.json = json;
        this.caller = caller;
    }

    /** What came after the cursor; without one, everything from the beginning. */
    ChangePage after(Optional<Cursor> cursor, Collection<String> topics, int limit) {
        long from = cursor.map(ChangeEntries::position).orElse(0L);
        // The end first: what commits between the two statements lies behind it and is for the next reading.
        long end = jdbi.withHandle(handle ->
                handle.createQuery("select change_feed_end()").mapTo(Long.class).one());
        AgencyScope scope = caller.agencies();
        List<Entry> entries = jdbi.withHandle(handle -> handle.createQuery("""
                        select position, event_id, topic, subject, agency_code, recorded_at, data
                        from change_entry
                        where position > :from and position <= :end and topic = any(:topics)
                          and (:all or agency_code is null or agency_code = any(:codes))
                        order by position
                        limit :rows
                        """)
                .bind("from", from)
                .bind("end", end)
                .bindArray("topics", String.class, topics)
                .bind("all", scope.isAll())
                .bindArray("codes", String.class, scope.codes())
                .bind("rows", limit + 1)
                .map((row, context) -> entry(row))
                .list());
        boolean more = entries.size() > limit;
        List<Entry> shown = more ? entries.subList(0, limit) : entries;
        long reached = more ? shown.getLast().position() : Math.max(from, end);
        return new ChangePage(
                shown.stream().map(Entry::view).toList(),
                Cursor.of(LISTING, Long.toString(reached)).encode(),
                more);
    }

    private static long position(Cursor cursor) {
        if (!cursor.part(0).equals(LISTING)) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
        try {
            return Long.parseLong(cursor.part(PLACE));
        } catch (NumberFormatException notOurs) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }

    private Entry entry(ResultSet row) throws SQLException {
        byte[] data = row.getBytes("data");
        ChangeView view = new ChangeView(
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("subject"),
                row.getString("agency_code"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                data == null,
                parsed(data));
        return new Entry(row.getLong("position"), view);
    }

    private @Nullable JsonNode parsed(byte @Nullable [] data) {
        try {
            return data == null ? null : json.readTree(data);
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    private record Entry(long position, ChangeView view) {}
}
