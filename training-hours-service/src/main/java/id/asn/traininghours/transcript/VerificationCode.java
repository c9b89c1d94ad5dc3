package id.asn.traininghours.transcript;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * 80 random bits in sixteen letters and digits that are not mistaken for one another; people read them in groups of four and
 * may type them in any case, with or without the dashes.
 */
record VerificationCode(String letters) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");
    private static final Pattern BETWEEN_GROUPS = Pattern.compile("[-\\s]");

    static VerificationCode next() {
        return new VerificationCode(RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                .toString());
    }

    /** Empty when no code was ever of this form. */
    static Optional<VerificationCode> read(String typed) {
        String letters = BETWEEN_GROUPS
                .matcher(typed)
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(letters).matches() ? Optional.of(new VerificationCode(letters)) : Optional.empty();
    }

    /** {@code 7K2M-09QD-...} */
    String grouped() {
        StringBuilder groups = new StringBuilder(letters);
        for (int at = LENGTH - GROUP; at > 0; at -= GROUP) {
            groups.insert(at, '-');
        }
        return groups.toString();
    }

    /** Where the paper can be checked. */
    String path() {
        return "/v1/transcript-verifications/" + grouped();
    }
}
