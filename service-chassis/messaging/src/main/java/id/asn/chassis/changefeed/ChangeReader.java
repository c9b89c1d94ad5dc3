package id.asn.chassis.changefeed;

import id.asn.chassis.persistence.AgencyScope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the feed in the running transaction, which must be confined to the same agencies. */
@ApplicationScoped
public class ChangeReader {

    private final Jdbi jdbi;

    ChangeReader(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param provider what came from that training provider only; empty: whoever it came from */
    public ChangeStretch after(
            long from, Collection<String> topics, AgencyScope scope, Optional<String> provider, int limit) {
        confine(provider.orElse(""));
        // The end first: what commits between the two statements lies behind it and is for the next reading.
        long end = end();
        List<ChangeRow> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select position, event_id, topic, subject, agency_code, recorded_at, data
                        from change_entry
                        where position > :from and position <= :end and topic = any(:topics)
                          and (:all or agency_code is null or agency_code = any(:codes))
                          and (:provider::text is null or provider_code = :provider)
                        order by position
                        limit :rows
                        """)
                .bind("from", from)
                .bind("end", end)
                .bindArray("topics", String.class, topics)
                .bind("all", scope.isAll())
                .bindArray("codes", String.class, scope.codes())
                .bind("provider", provider.orElse(null))
                .bind("rows", limit + 1)
                .mapTo(ChangeRow.class)
                .list());
        boolean more = rows.size() > limit;
        List<ChangeRow> shown = more ? rows.subList(0, limit) : rows;
        return new ChangeStretch(shown, more ? shown.getLast().position() : Math.max(from, end), more);
    }

    /** One entry, if the scope and the provider may see it and it is still kept. */
    public Optional<ChangeRow> find(UUID eventId, AgencyScope scope, Optional<String> provider) {
        confine(provider.orElse(""));
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select position, event_id, topic, subject, agency_code, recorded_at, data
                        from change_entry
                        where event_id = :eventId and (:all or agency_code is null or agency_code = any(:codes))
                          and (:provider::text is null or provider_code = :provider)
                        """)
                .bind("eventId", eventId)
                .bind("all", scope.isAll())
                .bindArray("codes", String.class, scope.codes())
                .bind("provider", provider.orElse(null))
                .mapTo(ChangeRow.class)
                .findOne());
    }

    /** A position behind which lies everything recorded since then. */
    public long before(Instant instant) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select coalesce(min(position) - 1, change_feed_end())
                        from change_entry where recorded_at >= :instant
                        """)
                .bind("instant", instant)
                .mapTo(Long.class)
                .one());
    }

    /** Position of the newest entry, whoever may see it. */
    public long end() {
        return jdbi.withHandle(handle ->
                handle.createQuery("select change_feed_end()").mapTo(Long.class).one());
    }

    /** The database too shows a provider nothing but its own, until the transaction ends. */
    private void confine(String provider) {
        jdbi.useHandle(handle -> handle.createQuery("select set_config('asn.provider', :provider, true)")
                .bind("provider", provider)
                .mapTo(String.class)
                .one());
    }
}
