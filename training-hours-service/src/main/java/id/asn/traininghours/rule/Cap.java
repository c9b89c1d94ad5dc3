package id.asn.traininghours.rule;

import id.asn.traininghours.jp.Jp;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * At most so many units per person, form and period.
 *
 * @param units allowed per period: JP for a daily cap, sessions for a monthly one
 * @param unitJp JP of one such unit
 */
public record Cap(CapPeriod period, BigDecimal units, Jp unitJp) {

    public Cap {
        if (units.signum() < 0 || !unitJp.isPositive()) {
            throw new IllegalArgumentException("A cap allows no negative units");
        }
    }

    /** How many units make up the hours, to the hundredth. */
    public BigDecimal unitsOf(Jp jp) {
        return jp.value().divide(unitJp.value(), 2, RoundingMode.HALF_UP);
    }

    public Jp jpOf(BigDecimal someUnits) {
        return Jp.rounded(someUnits.multiply(unitJp.value()));
    }
}
