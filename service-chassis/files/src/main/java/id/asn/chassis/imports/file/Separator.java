package id.asn.chassis.imports.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands between the fields of a CSV file: comma, semicolon (spreadsheets of countries with a decimal comma), tab or
 * bar. The one on whose number most lines agree.
 */
final class Separator {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final int LINES = 50;
    private static final int LEADING_DECLARATION = 5;

    private Separator() {}

    /** The declaration {@code sep=;} that spreadsheets understand in the first line, which is no row. */
    static boolean isDeclaredIn(String head) {
        return head.regionMatches(true, 0, "sep=", 0, 4)
                && head.length() > LEADING_DECLARATION
                && (head.charAt(LEADING_DECLARATION) == '\r' || head.charAt(LEADING_DECLARATION) == '\n');
    }

    /** @param head the beginning of the file */
    static char of(String head) {
        if (isDeclaredIn(head)) {
            return head.charAt(LEADING_DECLARATION - 1);
        }
        char best = ',';
        long bestScore = 0;
        for (char candidate : CANDIDATES) {
            long score = score(counts(head, candidate));
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many lines agree on a number of separators, then how many separators that is. */
    private static long score(List<Integer> counts) {
        Map<Integer, Integer> lines = new HashMap<>();
        counts.stream().filter(count -> count > 0).forEach(count -> lines.merge(count, 1, Integer::sum));
        return lines.entrySet().stream()
                .mapToLong(entry -> entry.getValue() * 1_000L + Math.min(entry.getKey(), 999))
                .max()
                .orElse(0);
    }

    private static List<Integer> counts(String head, char candidate) {
        List<Integer> counts = new ArrayList<>();
        boolean quoted = false;
        int count = 0;
        for (int i = 0; i < head.length() && counts.size() < LINES; i++) {
            char character = head.charAt(i);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\n' && !quoted) {
                counts.add(count);
                count = 0;
            } else if (character == candidate && !quoted) {
                count++;
            }
        }
        counts.add(count);
        return counts;
    }
}
