package id.asn.traininghours.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The seal over the entries of a day.
 *
 * @param root of the Merkle tree over the entries
 * @param previousHash the hash of the seal of the day before
 */
public record Seal(LocalDate day, long leafCount, Hash root, Hash previousHash, Hash sealHash, Instant sealedAt) {

    /** Version of what is sealed, and how. */
    static final String FORMAT = "ledger-seal.v1";

    /** Leaves of a subtree whose hash is kept with the seal. */
    static final int BLOCK = 1024;

    /** @param sealedAt to the second, so that its text has one form */
    static Seal over(LocalDate day, long leafCount, List<Hash> blocks, Hash previousHash, Instant sealedAt) {
        Hash root = MerkleTree.root(blocks);
        return new Seal(
                day, leafCount, root, previousHash, hash(day, leafCount, root, previousHash, sealedAt), sealedAt);
    }

    /** Whether its hash is that of its content. */
    boolean isWhole() {
        return sealHash.equals(hash(day, leafCount, root, previousHash, sealedAt));
    }

    boolean follows(Seal before) {
        return day.equals(before.day().plusDays(1)) && previousHash.equals(before.sealHash());
    }

    /** SHA-256 over the canonical JSON of everything that is published of the seal but this hash. */
    private static Hash hash(LocalDate day, long leafCount, Hash root, Hash previousHash, Instant sealedAt) {
        String content = """
                {"day":"%s","format":"%s","leafCount":%d,"previousHash":"%s","root":"%s","sealedAt":"%s"}""".formatted(day, FORMAT, leafCount, previousHash, root, sealedAt);
        return Hash.sha256(content.getBytes(StandardCharsets.UTF_8));
    }
}
