package id.asn.standard.impact;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the evidence of one person after the other from lines of text. A whole agency has few different lists of codes and few
 * dates, so each is read once.
 */
final class EvidenceText {

    private static final String NONE = "-";

    private final Map<String, String[]> codeLists = new HashMap<>();
    private final Map<String, Owned> seen = new HashMap<>();

    /** Levels and last days have a line for each code, {@code -} where there is none. */
    Map<String, Owned> read(String codes, String hundredths, String validUntil) {
        if (codes.isEmpty()) {
            return Map.of();
        }
        String[] list = codeLists.computeIfAbsent(codes, text -> text.split("\n"));
        Map<String, Owned> owned = HashMap.newHashMap(list.length);
        int level = 0;
        int day = 0;
        for (String code : list) {
            int levelEnd = end(hundredths, level);
            int dayEnd = end(validUntil, day);
            String key = hundredths.substring(level, levelEnd) + ' ' + validUntil.substring(day, dayEnd);
            owned.put(code, seen.computeIfAbsent(key, EvidenceText::owned));
            level = levelEnd + 1;
            day = dayEnd + 1;
        }
        return owned;
    }

    private static int end(String lines, int from) {
        int end = lines.indexOf('\n', from);
        return end < 0 ? lines.length() : end;
    }

    private static Owned owned(String key) {
        int space = key.indexOf(' ');
        return new Owned(level(key.substring(0, space)), date(key.substring(space + 1)));
    }

    private static @Nullable Level level(String text) {
        return NONE.equals(text) ? null : new Level(Long.parseLong(text));
    }

    private static @Nullable LocalDate date(String text) {
        return NONE.equals(text) ? null : LocalDate.parse(text);
    }
}
