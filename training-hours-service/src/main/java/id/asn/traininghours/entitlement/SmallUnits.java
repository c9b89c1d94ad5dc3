package id.asn.traininghours.entitlement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Units of under five people are not shown by themselves to readers who may see no person (UU 27/2022): they are joined
 * with the next smallest ones until five people and two units are behind the line, so that sums give nobody away. Pure.
 */
final class SmallUnits {

    private static final int SMALLEST = 5;

    private SmallUnits() {}

    static List<Group> joined(List<Group> units) {
        List<Group> bySize = new ArrayList<>(units);
        bySize.sort(Comparator.comparingInt((Group unit) -> unit.people().size())
                .thenComparing(Group::unitCode, Comparator.nullsLast(Comparator.naturalOrder())));
        Group rest = new Group(null, 0, List.of());
        while (!bySize.isEmpty()
                && (bySize.getFirst().people().size() < SMALLEST
                        || rest.units() == 1
                        || (rest.units() > 0 && rest.people().size() < SMALLEST))) {
            rest = rest.with(bySize.removeFirst());
        }
        if (rest.units() > 0) {
            bySize.add(rest);
        }
        return bySize;
    }

    /** The people of a unit, or of several units together. */
    record Group(@Nullable String unitCode, int units, List<AgencyPositions.Placed> people) {

        private Group with(Group other) {
            List<AgencyPositions.Placed> all = new ArrayList<>(people);
            all.addAll(other.people);
            return new Group(null, units + other.units, all);
        }
    }
}
