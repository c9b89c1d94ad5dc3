package id.asn.standard.position;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The plain model: what is said of each day, and by which statement. The last day stands for all that follow. */
final class DayByDay {

    private static final int NONE = -1;

    private final @Nullable String[] titles;
    private final int[] statements;
    private int last = NONE;

    DayByDay(int days) {
        this(new String[days], filled(days));
    }

    private DayByDay(@Nullable String[] titles, int[] statements) {
        this.titles = titles;
        this.statements = statements;
    }

    DayByDay copy() {
        return new DayByDay(titles.clone(), statements.clone());
    }

    void say(String title, int from, @Nullable Integer to) {
        int end = to == null ? nextChange(from) : to;
        if (!Arrays.stream(titles, from, end).allMatch(title::equals)) {
            cut(from, end);
            last++;
            Arrays.fill(titles, from, end, title);
            Arrays.fill(statements, from, end, last);
        }
    }

    void abolish(int from) {
        cut(from, titles.length);
        Arrays.fill(titles, from, titles.length, null);
        Arrays.fill(statements, from, titles.length, NONE);
    }

    boolean beginsBefore(int day) {
        return Arrays.stream(titles, 0, day).anyMatch(title -> title != null);
    }

    Optional<String> on(int day) {
        boolean nothingEarlier = !beginsBefore(day + 1);
        return nothingEarlier
                ? Arrays.stream(titles, day, titles.length)
                        .filter(title -> title != null)
                        .findFirst()
                : Optional.ofNullable(titles[day]);
    }

    private int nextChange(int from) {
        int day = from;
        while (day < titles.length && statements[day] == statements[from]) {
            day++;
        }
        return day;
    }

    /** What lies behind a replaced time is a statement of its own from then on. */
    private void cut(int from, int end) {
        if (end < titles.length && statements[end] != NONE && from < end && statements[end] == statements[end - 1]) {
            int old = statements[end];
            last++;
            for (int day = end; day < titles.length && statements[day] == old; day++) {
                statements[day] = last;
            }
        }
    }

    private static int[] filled(int days) {
        int[] statements = new int[days];
        Arrays.fill(statements, NONE);
        return statements;
    }
}
