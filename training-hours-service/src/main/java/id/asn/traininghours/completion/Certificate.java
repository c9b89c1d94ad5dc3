package id.asn.traininghours.completion;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What proves a completion; two reports of one certificate are two reports of one completion. */
public record Certificate(
        @Nullable String number,
        @Nullable String issuer,
        @Nullable String evidenceDigest) {

    public static final Certificate NONE = new Certificate(null, null, null);

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Number and issuer without regard to case and blanks; absent without a number. */
    public @Nullable String key() {
        if (number == null) {
            return null;
        }
        return normalised(number) + "|" + (issuer == null ? "" : normalised(issuer));
    }

    private static String normalised(String text) {
        return BLANKS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
