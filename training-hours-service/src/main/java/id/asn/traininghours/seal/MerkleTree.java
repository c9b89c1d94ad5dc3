package id.asn.traininghours.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Merkle trees as Certificate Transparency builds them (RFC 6962, 2.1): 0x00 goes before a leaf and 0x01 before a pair, so
 * that neither can be taken for the other; an odd leaf goes up as it is. Pure.
 */
final class MerkleTree {

    private static final byte[] LEAF = {0};
    private static final byte[] PAIR = {1};

    private MerkleTree() {}

    static Hash leaf(byte[] content) {
        return Hash.sha256(LEAF, content);
    }

    /** @param hashes of the leaves, or of complete subtrees of equal size of which only the last may be smaller */
    static Hash root(List<Hash> hashes) {
        return switch (hashes.size()) {
            case 0 -> Hash.sha256();
            case 1 -> hashes.getFirst();
            default -> {
                int split = split(hashes.size());
                yield pair(root(hashes.subList(0, split)), root(hashes.subList(split, hashes.size())));
            }
        };
    }

    /** The siblings on the way from a place to the root, the lowest first. */
    static List<Hash> path(List<Hash> hashes, int index) {
        if (hashes.size() == 1) {
            return List.of();
        }
        int split = split(hashes.size());
        List<Hash> left = hashes.subList(0, split);
        List<Hash> right = hashes.subList(split, hashes.size());
        List<Hash> path = new ArrayList<>(index < split ? path(left, index) : path(right, index - split));
        path.add(root(index < split ? right : left));
        return path;
    }

    /** The root that a leaf and its path lead to (RFC 9162, 2.1.3.2); empty when the path does not fit the place. */
    static Optional<Hash> rootFrom(Hash leaf, long index, long size, List<Hash> path) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long place = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last <= 0) {
                return Optional.empty();
            }
            if ((place & 1) == 1 || place == last) {
                hash = pair(sibling, hash);
                while (place != 0 && (place & 1) == 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else {
                hash = pair(hash, sibling);
            }
            place >>= 1;
            last >>= 1;
        }
        return last == 0 ? Optional.of(hash) : Optional.empty();
    }

    private static Hash pair(Hash left, Hash right) {
        return Hash.sha256(PAIR, left.bytes(), right.bytes());
    }

    /** The largest power of two below the size. */
    private static int split(int size) {
        return Integer.highestOneBit(size - 1);
    }
}
