package id.asn.chassis.messaging;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** Remembers which events were applied, in the transaction that applies them. */
@Singleton
class Inbox {

    private final Jdbi jdbi;

    Inbox(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Registers the events and returns, in their order, those that were not there yet. */
    List<IncomingEvent> admit(List<IncomingEvent> events) {
        Set<Identity> fresh = new HashSet<>(jdbi.withHandle(handle -> handle.createQuery("""
                        insert into inbox_event (source, event_id, topic)
                        select * from unnest(:sources, :ids, :topics)
                        on conflict do nothing
                        returning source, event_id
                        """)
                .bindArray(
                        "sources",
                        String.class,
                        events.stream().map(IncomingEvent::source).toList())
                .bindArray(
                        "ids",
                        String.class,
                        events.stream().map(IncomingEvent::id).toList())
                .bindArray(
                        "topics",
                        String.class,
                        events.stream().map(IncomingEvent::topic).toList())
                .map((row, context) -> new Identity(row.getString("source"), row.getString("event_id")))
                .list()));
        List<IncomingEvent> admitted = new ArrayList<>(fresh.size());
        for (IncomingEvent event : events) {
            // Removing keeps the first of two equal ids inside one batch.
            if (fresh.remove(new Identity(event.source(), event.id()))) {
                admitted.add(event);
            }
        }
        return admitted;
    }

    private record Identity(String source, String id) {}
}
