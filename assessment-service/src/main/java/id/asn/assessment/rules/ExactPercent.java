package id.asn.assessment.rules;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A percentage kept as a fraction, so that no comparison ever sees a rounded figure: 79.996 displays as 80.00 and is
 * still below 80.
 *
 * @param numerator not negative
 * @param denominator positive
 */
public record ExactPercent(BigDecimal numerator, BigDecimal denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DISPLAY_SCALE = 2;

    public ExactPercent {
        if (numerator.signum() < 0 || denominator.signum() <= 0) {
            throw new IllegalArgumentException("A percentage needs a numerator >= 0 and a denominator > 0");
        }
    }

    /** Whether the percentage is at least {@code percent}: {@code 100 x numerator >= percent x denominator}. */
    public boolean isAtLeast(BigDecimal percent) {
        return HUNDRED.multiply(numerator).compareTo(percent.multiply(denominator)) >= 0;
    }

    /** Rounded HALF_UP to two decimals: to be shown, never to be compared. */
    public BigDecimal display() {
        return HUNDRED.multiply(numerator).divide(denominator, DISPLAY_SCALE, RoundingMode.HALF_UP);
    }
}
