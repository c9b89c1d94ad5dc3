package id.asn.traininghours.completion;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** How alike two normalised titles are: the share of three-letter pieces of their words that they have in common. Pure. */
final class TitleSimilarity {

    private static final int ALL = 100;
    private static final int PIECE = 3;
    private static final Pattern BLANK = Pattern.compile(" ");

    private TitleSimilarity() {}

    /** Percent, rounded down: 100 for the same words in any order, 0 for nothing in common. */
    static int percent(String one, String other) {
        if (one.equals(other)) {
            return ALL;
        }
        Set<String> pieces = pieces(one);
        Set<String> all = pieces(other);
        int of = all.size();
        all.addAll(pieces);
        int common = pieces.size() + of - all.size();
        return all.isEmpty() ? 0 : common * ALL / all.size();
    }

    /** Two blanks before a word and one behind it, so that beginnings weigh more than ends. */
    private static Set<String> pieces(String title) {
        Set<String> pieces = new HashSet<>();
        for (String word : BLANK.splitAsStream(title).toList()) {
            String padded = "  " + word + " ";
            for (int from = 0; !word.isEmpty() && from + PIECE <= padded.length(); from++) {
                pieces.add(padded.substring(from, from + PIECE));
            }
        }
        return pieces;
    }
}
