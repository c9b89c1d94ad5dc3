package id.asn.chassis.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;

/** A handler that can be made to fail as databases and data do. */
@ApplicationScoped
public class Greetings implements EventHandler {

    static final String TOPIC = "greeting.v1";

    /** How many of the next batches meet a database that is away. */
    static final AtomicInteger DATABASE_AWAY = new AtomicInteger();

    /** Whether the word "boom" is more than the handler can bear. */
    static final AtomicBoolean FRAGILE = new AtomicBoolean(true);

    private final Jdbi jdbi;

    Greetings(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public Set<String> topics() {
        return Set.of(TOPIC);
    }

    @Override
    public void apply(List<IncomingEvent> events) {
        for (IncomingEvent event : events) {
            Greeting greeting = event.dataAs(Greeting.class);
            if (FRAGILE.get() && greeting.text().equals("boom")) {
                throw new IllegalArgumentException("This greeting cannot be borne");
            }
            upsert(greeting);
        }
        if (DATABASE_AWAY.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException(new SQLTransientConnectionException("away", "08006"));
        }
    }

    Optional<Row> find(String name) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select text, version, applied from greeting where name = :name")
                        .bind("name", name)
                        .mapTo(Row.class)
                        .findOne());
    }

    private void upsert(Greeting greeting) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into greeting (name, text, version) values (:name, :text, :version)
                        on conflict (name) do update
                        set text = excluded.text, version = excluded.version, applied = greeting.applied + 1
                        where excluded.version > greeting.version
                        """).bindMethods(greeting).execute());
    }

    /** Public, because Jdbi binds by public methods. */
    public record Greeting(String name, String text, int version) {}

    record Row(String text, int version, int applied) {}
}
