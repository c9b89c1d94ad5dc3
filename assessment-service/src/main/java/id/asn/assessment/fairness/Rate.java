package id.asn.assessment.fairness;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A selection rate kept as a fraction, so that no comparison sees a rounded figure.
 *
 * @param selected 0 to people
 * @param people positive
 */
record Rate(long selected, long people) implements Comparable<Rate> {

    private static final int DISPLAY_SCALE = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Rate {
        if (people <= 0 || selected < 0 || selected > people) {
            throw new IllegalArgumentException("A rate is of 1 and more people");
        }
    }

    @Override
    public int compareTo(Rate other) {
        return Long.compare(selected * other.people, other.selected * people);
    }

    /** Percent, to be shown. */
    BigDecimal display() {
        return HUNDRED.multiply(BigDecimal.valueOf(selected))
                .divide(BigDecimal.valueOf(people), DISPLAY_SCALE, RoundingMode.HALF_UP);
    }

    /** The share of a rate that is not 0, to be shown. */
    BigDecimal shareOf(Rate highest) {
        return BigDecimal.valueOf(selected * highest.people)
                .divide(BigDecimal.valueOf(highest.selected * people), DISPLAY_SCALE, RoundingMode.HALF_UP);
    }

    /** Whether it is below that share of the other, exactly. */
    boolean isBelow(BigDecimal share, Rate highest) {
        return BigDecimal.valueOf(selected * highest.people)
                        .compareTo(share.multiply(BigDecimal.valueOf(highest.selected * people)))
                < 0;
    }
}
