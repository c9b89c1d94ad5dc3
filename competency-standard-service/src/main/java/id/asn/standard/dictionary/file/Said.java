package id.asn.standard.dictionary.file;

import java.util.regex.Pattern;

/** A text of a file and where it stands; blank when nothing stands there. */
record Said(String text, Place place) {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

    Said {
        text = SPACES.matcher(text).replaceAll(" ").strip();
    }

    boolean isBlank() {
        return text.isEmpty();
    }
}
