package id.asn.standard.impact;

import id.asn.standard.impact.StandardChange.Requirement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Category of a match: sum of the owned levels / sum of the required ones x 100 against the cut-offs of the day (PerBKN
 * 26/2019), compared exactly and never rounded. Pure.
 */
final class JpmCategories {

    /** No level, or none that counts on the day, for a competency that is asked for: no category, and never a 0. */
    static final String INCOMPLETE = "INCOMPLETE";

    /** The position has no standard. */
    static final String NO_STANDARD = "NO_STANDARD";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<CategoryCut> highestFirst;

    JpmCategories(List<CategoryCut> cuts) {
        highestFirst = cuts.stream()
                .sorted(Comparator.comparing(CategoryCut::minimum).reversed())
                .toList();
    }

    String of(Purpose purpose, List<Requirement> required, Map<String, Owned> owned, LocalDate day) {
        if (required.isEmpty()) {
            return NO_STANDARD;
        }
        long has = 0;
        long needs = 0;
        for (Requirement requirement : required) {
            Owned found = owned.get(requirement.competencyCode());
            Level level = found == null ? null : found.levelOn(day);
            if (level == null) {
                return INCOMPLETE;
            }
            has += level.hundredths();
            needs += requirement.level().hundredths();
        }
        return category(purpose, BigDecimal.valueOf(has), BigDecimal.valueOf(needs));
    }

    /** Both sums in hundredths, which cancel out. */
    private String category(Purpose purpose, BigDecimal has, BigDecimal needs) {
        return highestFirst.stream()
                .filter(cut -> cut.purpose() == purpose)
                .filter(cut -> HUNDRED.multiply(has).compareTo(cut.minimum().multiply(needs)) >= 0)
                .findFirst()
                .map(CategoryCut::category)
                .orElse(INCOMPLETE);
    }
}
