package id.asn.traininghours.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A SHA-256 hash; as text 64 hexadecimal digits in lower case. */
public final class Hash {

    /** As a pattern of requests. */
    static final String PATTERN = "[0-9a-f]{64}";

    static final int BYTES = 32;

    /** What the first seal of all follows. */
    static final Hash NOTHING = new Hash(new byte[BYTES]);

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException unless there are 32 bytes */
    static Hash of(byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("Not a SHA-256 hash");
        }
        return new Hash(bytes.clone());
    }

    /** @throws IllegalArgumentException unless the text has 64 hexadecimal digits */
    static Hash parse(String hex) {
        return of(HexFormat.of().parseHex(hex));
    }

    static Hash sha256(byte[]... parts) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha256.update(part);
            }
            return new Hash(sha256.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
