package id.asn.traininghours.seal;

import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Which entry is which leaf of which day. */
@ApplicationScoped
class SealLeaves {

    private final Jdbi jdbi;

    SealLeaves(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Committed entries without a seal in the order of their transactions and ids, recorded before an instant. */
    List<Unsealed> unsealed(long marker, Instant before, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.entry_id, e.agency_code, e.recorded_xid::text::bigint as marker,
                               (%s)::text as content
                        from ledger_entry e
                        where e.recorded_xid >= :marker::text::xid8 and e.recorded_at < :before
                          and not exists (select from seal_leaf l where l.entry_id = e.entry_id)
                        order by e.recorded_xid, e.entry_id
                        limit :rows
                        """.formatted(SealedContent.COLUMNS))
                .bind("marker", Long.toString(marker))
                .bind("before", before)
                .bind("rows", rows)
                .mapTo(Unsealed.class)
                .list());
    }

    /** The first transaction from the given one on that wrote a row without a seal. */
    Optional<Long> firstUnsealed(long marker) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.recorded_xid::text::bigint from ledger_entry e
                        where e.recorded_xid >= :marker::text::xid8
                          and not exists (select from seal_leaf l where l.entry_id = e.entry_id)
                        order by e.recorded_xid
                        limit 1
                        """)
                .bind("marker", Long.toString(marker))
                .mapTo(Long.class)
                .findOne());
    }

    Optional<Instant> firstRecorded() {
        return jdbi.withHandle(
                handle -> handle.createQuery("select recorded_at from ledger_entry order by recorded_xid limit 1")
                        .mapTo(Instant.class)
                        .findOne());
    }

    long count(LocalDate day) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(max(leaf_index) + 1, 0) from seal_leaf where day = :day")
                        .bind("day", day)
                        .mapTo(Long.class)
                        .one());
    }

    void append(LocalDate day, long firstIndex, List<Unsealed> entries) {
        List<Leaf> leaves = IntStream.range(0, entries.size())
                .mapToObj(i -> Leaf.of(entries.get(i), firstIndex + i))
                .toList();
        jdbi.useHandle(handle -> Rows.of(leaves)
                .bind("entryId", Leaf::entryId)
                .bind("agencyCode", Leaf::agencyCode)
                .bind("index", Leaf::index)
                .bind("hash", Leaf::hash)
                .into(handle.createUpdate("""
                        with new as (
                            select * from unnest(:entryId::uuid[], :agencyCode::text[], :index::bigint[], :hash::text[])
                                              as leaf (entry_id, agency_code, leaf_index, leaf_hash)),
                        blocks as (
                            insert into seal_agency_block (agency_code, day, block)
                            select distinct agency_code, :day::date, leaf_index / :block from new
                            on conflict do nothing)
                        insert into seal_leaf (entry_id, day, leaf_index, leaf_hash)
                        select entry_id, :day::date, leaf_index, decode(leaf_hash, 'hex') from new
                        """))
                .bind("day", day)
                .bind("block", (long) Seal.BLOCK)
                .execute());
    }

    /** Hashes of the leaves from an index up to and without another one. */
    List<Hash> hashes(LocalDate day, long from, long to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select leaf_hash from seal_leaf
                        where day = :day and leaf_index >= :from and leaf_index < :to
                        order by leaf_index
                        """)
                .bind("day", day)
                .bind("from", from)
                .bind("to", to)
                .mapTo(Hash.class)
                .list());
    }

    /** Hashes of the subtrees, a few leaves in memory at a time. */
    List<Hash> blocks(LocalDate day) {
        return jdbi.withHandle(handle -> {
            List<Hash> blocks = new ArrayList<>();
            List<Hash> block = new ArrayList<>(Seal.BLOCK);
            Iterator<Hash> leaves = handle.createQuery(
                            "select leaf_hash from seal_leaf where day = :day order by leaf_index")
                    .bind("day", day)
                    .setFetchSize(Seal.BLOCK)
                    .mapTo(Hash.class)
                    .iterator();
            while (leaves.hasNext()) {
                block.add(leaves.next());
                if (block.size() == Seal.BLOCK || !leaves.hasNext()) {
                    blocks.add(MerkleTree.root(block));
                    block.clear();
                }
            }
            return blocks;
        });
    }

    /** An entry to be sealed. */
    record Unsealed(UUID entryId, String agencyCode, long marker, String content) {}

    private record Leaf(UUID entryId, String agencyCode, long index, Hash hash) {
        static Leaf of(Unsealed entry, long index) {
            return new Leaf(
                    entry.entryId(),
                    entry.agencyCode(),
                    index,
                    SealedContent.of(entry.content()).leaf());
        }
    }
}
