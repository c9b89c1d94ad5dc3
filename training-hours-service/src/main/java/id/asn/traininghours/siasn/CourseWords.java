package id.asn.traininghours.siasn;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Titles and numbers as two clerks may write the same ones: case, punctuation and blanks make no difference. */
final class CourseWords {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private CourseWords() {}

    static String title(String title) {
        String lower = title.toLowerCase(Locale.ROOT).strip();
        String words = NO_WORD.matcher(lower).replaceAll(" ").strip();
        return words.isEmpty() ? lower : words;
    }

    /** Absent when there is no letter and no digit: a dash is what people write for none. */
    static @Nullable String number(@Nullable String number) {
        if (number == null) {
            return null;
        }
        String letters = NO_WORD.matcher(number.toUpperCase(Locale.ROOT)).replaceAll("");
        return letters.isEmpty() ? null : letters;
    }
}
