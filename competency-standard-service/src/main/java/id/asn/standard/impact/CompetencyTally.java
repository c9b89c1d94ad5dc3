package id.asn.standard.impact;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts the holders on both sides of the two levels of one competency. */
final class CompetencyTally {

    private final RequirementChange change;
    private final @Nullable Level before;
    private final @Nullable Level after;
    private int meetBefore;
    private int belowBefore;
    private int meetAfter;
    private int belowAfter;
    private int newlyBelow;
    private int noLongerBelow;
    private int known;
    private int expired;

    CompetencyTally(RequirementChange change) {
        this.change = change;
        this.before = change.before() == null ? null : Level.whole(change.before());
        this.after = change.after() == null ? null : Level.whole(change.after());
    }

    void add(Map<String, Owned> all, LocalDate asOf) {
        Owned owned = all.get(change.competencyCode());
        if (owned != null && owned.isExpiredOn(asOf)) {
            expired++;
        } else if (owned != null && owned.level() != null) {
            known++;
            count(owned.level());
        }
    }

    private void count(Level owned) {
        boolean wasBelow = isBelow(owned, before);
        boolean isBelow = isBelow(owned, after);
        if (before != null) {
            meetBefore += wasBelow ? 0 : 1;
            belowBefore += wasBelow ? 1 : 0;
        }
        if (after != null) {
            meetAfter += isBelow ? 0 : 1;
            belowAfter += isBelow ? 1 : 0;
        }
        newlyBelow += isBelow && !wasBelow ? 1 : 0;
        noLongerBelow += wasBelow && !isBelow ? 1 : 0;
    }

    CompetencyImpact of(int holders) {
        return new CompetencyImpact(
                change.competencyCode(),
                null,
                change.before(),
                change.after(),
                meetBefore,
                belowBefore,
                meetAfter,
                belowAfter,
                newlyBelow,
                noLongerBelow,
                holders - known - expired,
                expired);
    }

    private static boolean isBelow(Level owned, @Nullable Level required) {
        return required != null && !owned.meets(required);
    }
}
