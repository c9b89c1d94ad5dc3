package id.asn.planning.projection;

import id.asn.chassis.messaging.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Writes batches of states inside the consumer's transaction. */
@ApplicationScoped
public class Projection {

    private final Jdbi jdbi;

    Projection(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The newest state of each key in a batch of events. */
    public <T, K> List<T> newest(
            List<IncomingEvent> events, Class<T> type, Function<T, K> key, ToLongFunction<T> version) {
        return Newest.perKey(events.stream().map(event -> event.dataAs(type)).toList(), key, version);
    }

    /**
     * Runs the statement once per row, in one round trip; parameters are the components of the record.
     *
     * @return the rows that the database took: those that a newer version or an earlier delivery had not made obsolete
     */
    public <T> List<T> store(String sql, List<T> rows) {
        return rows.isEmpty() ? List.of() : jdbi.withHandle(handle -> taken(rows, execute(handle, sql, rows)));
    }

    private static <T> int[] execute(Handle handle, String sql, List<T> rows) {
        PreparedBatch batch = handle.prepareBatch(sql);
        rows.forEach(row -> batch.bindMethods(row).add());
        return batch.execute();
    }

    private static <T> List<T> taken(List<T> rows, int[] counts) {
        List<T> taken = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                taken.add(rows.get(i));
            }
        }
        return taken;
    }
}
