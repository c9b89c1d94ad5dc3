package id.asn.chassis.imports.table;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** The known code that somebody may have meant. */
public final class Nearest {

    private static final int MOST_ZEROS = 6;
    private static final int SHORTEST_HEADER = 4;

    private Nearest() {}

    /** Of a header; one of two or three letters resembles too much. */
    public static Optional<Suggestion> toHeader(String written, Collection<String> known) {
        return HeaderName.of(written).length() < SHORTEST_HEADER ? Optional.empty() : to(written, known);
    }

    /** By leading zeros, then by case and signs, then by the fewest changed characters, up to a third of them. */
    public static Optional<Suggestion> to(String written, Collection<String> known) {
        String padded = written;
        for (int zeros = 0; zeros < MOST_ZEROS; zeros++) {
            padded = "0" + padded;
            if (known.contains(padded)) {
                return Optional.of(Suggestion.of(Advice.LEADING_ZERO, padded));
            }
        }
        String comparable = HeaderName.of(written);
        int most = Math.max(1, written.length() / 3);
        return known.stream()
                .map(code -> new Candidate(code, distance(comparable, HeaderName.of(code), most)))
                .filter(candidate -> candidate.distance() <= most)
                .min(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::code))
                .map(candidate -> Suggestion.of(Advice.NEAREST, candidate.code()));
    }

    private record Candidate(String code, int distance) {}

    /**
     * Changed, added and left-out characters and swapped neighbours (optimal string alignment); anything above the bound once
     * it is certain to be above.
     */
    static int distance(String left, String right, int bound) {
        if (Math.abs(left.length() - right.length()) > bound) {
            return bound + 1;
        }
        int[] twoAbove = new int[right.length() + 1];
        int[] above = IntStream.rangeClosed(0, right.length()).toArray();
        for (int i = 1; i <= left.length(); i++) {
            int[] row = new int[right.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= right.length(); j++) {
                boolean same = left.charAt(i - 1) == right.charAt(j - 1);
                row[j] = Math.min(above[j - 1] + (same ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
                if (isSwapped(left, i, right, j)) {
                    row[j] = Math.min(row[j], twoAbove[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return bound + 1;
            }
            twoAbove = above;
            above = row;
        }
        return above[right.length()];
    }

    private static boolean isSwapped(String left, int i, String right, int j) {
        return i > 1 && j > 1 && left.charAt(i - 1) == right.charAt(j - 2) && left.charAt(i - 2) == right.charAt(j - 1);
    }
}
