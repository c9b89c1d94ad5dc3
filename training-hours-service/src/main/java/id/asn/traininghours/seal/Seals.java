package id.asn.traininghours.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;

/** Reads and appends seals. */
@ApplicationScoped
public class Seals {

    private static final String ROWS = "select day, leaf_count, root, previous_hash, seal_hash, sealed_at from seal ";

    private final Jdbi jdbi;

    Seals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Optional<Seal> newest() {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "order by day desc limit 1")
                .mapTo(Seal.class)
                .findOne());
    }

    public Optional<Seal> oldest() {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "order by day limit 1")
                .mapTo(Seal.class)
                .findOne());
    }

    public Optional<Seal> find(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "where day = :day")
                .bind("day", day)
                .mapTo(Seal.class)
                .findOne());
    }

    /** In order of days, both inclusive. */
    public List<Seal> between(LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "where day between :from and :to order by day")
                .bind("from", from)
                .bind("to", to)
                .mapTo(Seal.class)
                .list());
    }

    /** The newest first. */
    List<Seal> before(LocalDate day, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "where day < :day order by day desc limit :rows")
                .bind("day", day)
                .bind("rows", rows)
                .mapTo(Seal.class)
                .list());
    }

    /** Hashes of the subtrees of {@link Seal#BLOCK} leaves. */
    public List<Hash> blocks(LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("select blocks from seal where day = :day")
                .bind("day", day)
                .mapTo(byte[].class)
                .findOne()
                .map(Seals::split)
                .orElse(List.of()));
    }

    void append(Seal seal, List<Hash> blocks, ScanMark mark) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into seal (day, leaf_count, root, previous_hash, seal_hash, blocks, scan_marker, cluster_id,
                                          sealed_at)
                        values (:day, :leafCount, :root, :previousHash, :sealHash, :blocks, :marker, :cluster, :sealedAt)
                        """)
                .bind("day", seal.day())
                .bind("leafCount", seal.leafCount())
                .bind("root", seal.root().bytes())
                .bind("previousHash", seal.previousHash().bytes())
                .bind("sealHash", seal.sealHash().bytes())
                .bind("blocks", joined(blocks))
                .bind("marker", mark.marker())
                .bind("cluster", mark.clusterId())
                .bind("sealedAt", seal.sealedAt())
                .execute());
    }

    /** How far the seals so far reach; empty before the first one. */
    Optional<ScanMark> mark() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select scan_marker as marker, cluster_id from seal order by day desc limit 1
                        """).mapTo(ScanMark.class).findOne());
    }

    /** The oldest transaction still running, and the cluster that counts it. */
    ScanMark now() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as marker,
                               system_identifier as cluster_id
                        from pg_control_system()
                        """).mapTo(ScanMark.class).one());
    }

    /** One replica at a time; false when another one is at it. */
    boolean tryLock() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_try_advisory_xact_lock(:key)")
                .bind("key", (long) "seal.v1".hashCode())
                .mapTo(Boolean.class)
                .one());
    }

    private static List<Hash> split(byte[] blocks) {
        return IntStream.range(0, blocks.length / Hash.BYTES)
                .mapToObj(i -> Hash.of(Arrays.copyOfRange(blocks, i * Hash.BYTES, (i + 1) * Hash.BYTES)))
                .toList();
    }

    private static byte[] joined(List<Hash> blocks) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(blocks.size() * Hash.BYTES);
        blocks.forEach(block -> bytes.writeBytes(block.bytes()));
        return bytes.toByteArray();
    }

    /**
     * Every row that a transaction before it wrote is sealed.
     *
     * @param clusterId transactions of another database cluster are counted apart
     */
    record ScanMark(long marker, long clusterId) {

        /** Where to begin to look for rows that are not sealed; a restored database is looked through from the beginning. */
        long within(long cluster) {
            return clusterId == cluster ? marker : 0;
        }
    }
}
