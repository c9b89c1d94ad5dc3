package id.asn.traininghours.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads entries as they are sealed, in their places. */
@ApplicationScoped
public class SealedEntries {

    private final Jdbi jdbi;

    SealedEntries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The entry, when visible to the caller; its place is empty until its day is sealed. */
    Optional<Found> find(UUID entryId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.entry_id, e.employee_id, e.agency_code, s.day, l.leaf_index, (%s)::text as content
                        from ledger_entry e
                             left join seal_leaf l on l.entry_id = e.entry_id
                             left join seal s on s.day = l.day
                        where e.entry_id = :entryId
                        """.formatted(SealedContent.COLUMNS))
                .bind("entryId", entryId)
                .mapTo(Found.class)
                .findOne());
    }

    /** The leaves of a subtree of {@link Seal#BLOCK}, with the entries as the ledger has them now. */
    List<Leaf> block(LocalDate day, long block) {
        return block(day, block, null);
    }

    /**
     * The leaves of a subtree of {@link Seal#BLOCK}.
     *
     * @param agencyCode whose entries are wanted; the others' content is left out
     */
    public List<Leaf> block(LocalDate day, long block, @Nullable String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select l.leaf_index, l.entry_id, l.leaf_hash,
                               case when e.entry_id is not null then (%s)::text end as content
                        from seal_leaf l
                             left join ledger_entry e on e.entry_id = l.entry_id
                                  and e.agency_code = coalesce(:agencyCode, e.agency_code)
                        where l.day = :day and l.leaf_index >= :from and l.leaf_index < :to
                        order by l.leaf_index
                        """.formatted(SealedContent.COLUMNS))
                .bind("agencyCode", agencyCode)
                .bind("day", day)
                .bind("from", block * Seal.BLOCK)
                .bind("to", (block + 1) * Seal.BLOCK)
                .mapTo(Leaf.class)
                .list());
    }

    /** The subtrees of a day that hold entries of an agency. */
    public List<Long> blocksOf(String agencyCode, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select block from seal_agency_block where agency_code = :agencyCode and day = :day order by block
                        """)
                .bind("agencyCode", agencyCode)
                .bind("day", day)
                .mapTo(Long.class)
                .list());
    }

    /** Entries recorded on sealed days that no seal covers although every transaction of then has ended. */
    List<UUID> leftOut(LocalDate from, LocalDate to, String zone, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.entry_id from ledger_entry e
                        where e.recorded_at >= :from::date::timestamp at time zone :zone
                          and e.recorded_at < (:to::date + 1)::timestamp at time zone :zone
                          and e.recorded_xid < (select scan_marker::text::xid8 from seal order by day desc limit 1)
                          and not exists (select from seal_leaf l where l.entry_id = e.entry_id)
                        limit :rows
                        """)
                .bind("from", from)
                .bind("to", to)
                .bind("zone", zone)
                .bind("rows", rows)
                .mapTo(UUID.class)
                .list());
    }

    /** An entry of the ledger and where it is sealed. */
    record Found(
            UUID entryId,
            UUID employeeId,
            String agencyCode,
            @Nullable LocalDate day,
            @Nullable Long leafIndex,
            String content) {}

    /**
     * A leaf of a day.
     *
     * @param content the entry as the ledger has it now; absent when it is gone, not visible or not wanted
     */
    public record Leaf(
            long leafIndex,
            UUID entryId,
            Hash leafHash,
            @Nullable String content) {

        /** The entry as it must hash to the leaf. */
        public Optional<SealedContent> sealed() {
            return Optional.ofNullable(content).map(SealedContent::of);
        }
    }
}
