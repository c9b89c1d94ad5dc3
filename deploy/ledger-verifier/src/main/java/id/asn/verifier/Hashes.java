package id.asn.verifier;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** SHA-256 as Merkle trees use it (RFC 6962): 0x00 before a leaf, 0x01 before a pair. All hashes in lower-case hex. */
final class Hashes {

    /** What the first seal of all follows. */
    static final String NOTHING = "0".repeat(64);

    /** Root of a day without entries. */
    static final String EMPTY = sha256();

    private static final byte[] LEAF = {0};
    private static final byte[] PAIR = {1};
    private static final HexFormat HEX = HexFormat.of();

    private Hashes() {}

    static String sha256(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static String leaf(byte[] content) {
        return sha256(LEAF, content);
    }

    private static String pair(String left, String right) {
        return sha256(PAIR, HEX.parseHex(left), HEX.parseHex(right));
    }

    /**
     * The root that a leaf and its path lead to (RFC 9162, 2.1.3.2).
     *
     * @param path siblings from the leaf upwards
     * @return empty when the path does not fit the place
     */
    static String root(String leaf, long index, long size, List<String> path) {
        if (index < 0 || index >= size) {
            return "";
        }
        long place = index;
        long last = size - 1;
        String hash = leaf;
        for (String sibling : path) {
            if (last == 0) {
                return "";
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
        return last == 0 ? hash : "";
    }
}
