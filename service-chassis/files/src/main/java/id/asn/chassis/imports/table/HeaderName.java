package id.asn.chassis.imports.table;

import java.text.Normalizer;
import java.util.Locale;

/** Names as people write them, made comparable: case, accents, spaces and signs do not matter. */
public final class HeaderName {

    private HeaderName() {}

    /** Lower-case letters and digits only. */
    public static String of(String written) {
        StringBuilder name = new StringBuilder(written.length());
        String plain = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i++) {
            char character = plain.charAt(i);
            if (Character.isLetterOrDigit(character)) {
                name.append(character);
            }
        }
        return name.toString();
    }

    /** The same without what stands in brackets: {@code Tanggal mulai (TMT)}. */
    public static String withoutBrackets(String written) {
        return of(written.replaceAll("[(\\[][^)\\]]*[)\\]]", " "));
    }
}
