package id.asn.planning.projection;

import id.asn.chassis.messaging.IncomingEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
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
     * Runs the statement once per row, in one round trip; parameters are the components of the record. Which rows it changed
     * is not told: the driver merges such statements. What depends on it is guarded in the statement, by the version.
     */
    public <T> void store(String sql, List<T> rows) {
        if (!rows.isEmpty()) {
            jdbi.useHandle(handle -> {
                PreparedBatch batch = handle.prepareBatch(sql);
                rows.forEach(row -> batch.bindMethods(row).add());
                batch.execute();
            });
        }
    }
}
