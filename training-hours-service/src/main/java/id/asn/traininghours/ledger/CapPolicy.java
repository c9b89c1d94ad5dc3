package id.asn.traininghours.ledger;

import id.asn.traininghours.rule.Cap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Fills the periods of an activity from the first one on, up to what the cap leaves in each (PerLAN 10/2018: e-learning
 * so many JP a day, coaching so many sessions a month). Pure.
 */
public final class CapPolicy {

    private CapPolicy() {}

    /**
     * @param wanted units to place
     * @param used units that other entries of the person and form already use in a period
     * @return units per period, only periods that got some, in order; their sum is at most {@code wanted}
     */
    public static Map<LocalDate, BigDecimal> allocate(
            BigDecimal wanted, Cap cap, LocalDate from, LocalDate to, Function<LocalDate, BigDecimal> used) {
        Map<LocalDate, BigDecimal> placed = new LinkedHashMap<>();
        BigDecimal left = wanted;
        for (LocalDate period : (Iterable<LocalDate>) cap.period().startsWithin(from, to)::iterator) {
            if (left.signum() <= 0) {
                break;
            }
            BigDecimal here = cap.units().subtract(used.apply(period)).min(left);
            if (here.signum() > 0) {
                placed.put(period, here);
                left = left.subtract(here);
            }
        }
        return placed;
    }
}
