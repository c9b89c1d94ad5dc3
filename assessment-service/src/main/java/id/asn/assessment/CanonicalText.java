package id.asn.assessment;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Named values line by line in one fixed spelling, so that equal contents have equal digests for ever: 2.40 is 2.4. */
public final class CanonicalText {

    private final StringBuilder text = new StringBuilder();

    /** Appends a line; null is spelled as nothing. */
    public CanonicalText line(String name, @Nullable Object value) {
        text.append(name).append('=').append(spelled(value)).append('\n');
        return this;
    }

    /** SHA-256 of the text so far: 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    private static String spelled(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString().replace("\\", "\\\\").replace("\n", "\\n");
        };
    }
}
