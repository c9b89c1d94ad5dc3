package id.asn.standard.dictionary;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What somebody typed into a search box, in the forms that PostgreSQL understands. */
record SearchText(String typed) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int MOST_WORDS = 12;

    SearchText {
        typed = typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Every word as the beginning of a word: a {@code tsquery} of letters, digits and operators of ours only. */
    String beginnings() {
        return words().stream().map(word -> word + ":*").collect(Collectors.joining(" & "));
    }

    private List<String> words() {
        return WORD.matcher(typed)
                .results()
                .map(MatchResult::group)
                .limit(MOST_WORDS)
                .toList();
    }
}
