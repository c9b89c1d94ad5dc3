package id.asn.traininghours.entitlement;

import id.asn.traininghours.jp.Jp;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * What exceeds a floor counts in later years, where the switch says so: own hours first, then the oldest surplus; a
 * surplus lapses after its years. Carried hours never make a surplus themselves. Pure.
 */
final class CarryOverPolicy {

    private CarryOverPolicy() {}

    /**
     * What may count in the year, by the year it comes from.
     *
     * @param earlier the floors of the years before
     * @param inForce the switch for the floor of a year
     */
    static List<CarriedOver> into(int year, SortedMap<Integer, Floor> earlier, IntFunction<PolicySwitch> inForce) {
        SortedMap<Integer, Jp> surplus = new TreeMap<>();
        for (Map.Entry<Integer, Floor> past : earlier.headMap(year).entrySet()) {
            Jp missing = EntitlementPolicy.remaining(
                    past.getValue().requiredJp(), past.getValue().verifiedJp());
            available(past.getKey(), surplus, inForce.apply(past.getKey()), missing)
                    .forEach(used -> surplus.merge(used.fromYear(), used.jp().negated(), Jp::plus));
            surplus.put(
                    past.getKey(),
                    EntitlementPolicy.remaining(
                            past.getValue().verifiedJp(), past.getValue().requiredJp()));
        }
        return available(year, surplus, inForce.apply(year), null);
    }

    private static List<CarriedOver> available(
            int year, SortedMap<Integer, Jp> surplus, PolicySwitch inForce, @Nullable Jp wanted) {
        if (inForce.value() != SwitchValue.SURPLUS) {
            return List.of();
        }
        Jp room = Objects.requireNonNull(inForce.maxJp(), "maxJp");
        room = wanted == null || wanted.exceeds(room) ? room : wanted;
        int oldest = year - Objects.requireNonNull(inForce.years(), "years");
        List<CarriedOver> lots = new ArrayList<>();
        for (Map.Entry<Integer, Jp> lot : surplus.tailMap(oldest).entrySet()) {
            Jp part = lot.getValue().exceeds(room) ? room : lot.getValue();
            if (part.isPositive()) {
                lots.add(new CarriedOver(lot.getKey(), part));
                room = room.minus(part);
            }
        }
        return lots;
    }

    /** A floor and what was reached of it. */
    record Floor(Jp requiredJp, Jp verifiedJp) {}
}
