package id.asn.demo.generate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ratings as an assessment centre would find them, in the order M.1 to M.8, SK.1, technical. Ten profiles make a plausible spread
 * whose sums can be checked by hand; the boundary ones sit exactly on 90 and 78 percent and one hundredth of a level below.
 */
enum RatingProfile {
    FULL(same("3.00")),
    GOOD(List.of("3.00", "3.00", "3.00", "3.00", "3.00", "2.50", "2.00", "2.50", "3.00", "2.50")),
    FAIR(List.of("3.00", "3.00", "2.50", "2.50", "3.00", "2.00", "1.50", "2.50", "3.00", "2.00")),
    WEAK(List.of("2.50", "2.50", "2.00", "2.00", "2.50", "1.50", "1.50", "2.00", "2.50", "1.50")),
    EXACTLY_90(same("2.70")),
    JUST_BELOW_90(changed("2.70", "2.69")),
    EXACTLY_78(same("2.34")),
    JUST_BELOW_78(changed("2.34", "2.33")),
    SURPLUS(same("3.50")),
    /** No rating for M.7: the match is incomplete, and the missing rating is not a zero. */
    MISSING_ONE(changed("3.00", ""));

    private static final String SEPARATOR = "|";
    private static final List<RatingProfile> CYCLE =
            List.of(FULL, GOOD, FAIR, GOOD, WEAK, FULL, GOOD, FAIR, FULL, GOOD, WEAK, FAIR, FULL, GOOD);
    private static final List<RatingProfile> LAST_EIGHT =
            List.of(EXACTLY_90, EXACTLY_90, EXACTLY_78, EXACTLY_78, JUST_BELOW_90, JUST_BELOW_78, SURPLUS, MISSING_ONE);

    private final String levels;

    RatingProfile(List<String> levels) {
        this.levels = String.join(SEPARATOR, levels);
    }

    List<String> levels() {
        return List.of(levels.split(Pattern.quote(SEPARATOR), -1));
    }

    /** Fourteen profiles in turn for those with a standard, FAIR for those without, the special ones for the last eight. */
    static List<RatingProfile> spread(List<Boolean> withStandard) {
        int regular = withStandard.size() - LAST_EIGHT.size();
        int[] turn = {0};
        return Stream.concat(
                        withStandard.subList(0, regular).stream()
                                .map(has -> has ? CYCLE.get(turn[0]++ % CYCLE.size()) : FAIR),
                        LAST_EIGHT.stream())
                .toList();
    }

    private static List<String> same(String level) {
        return Collections.nCopies(10, level);
    }

    private static List<String> changed(String level, String ofChangeManagement) {
        List<String> levels = new ArrayList<>(same(level));
        levels.set(6, ofChangeManagement); // M.7
        return List.copyOf(levels);
    }
}
