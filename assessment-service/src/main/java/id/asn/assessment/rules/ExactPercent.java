package id.asn.assessment.rules;

import java.math.BigDecimal;
import java.math.BigInteger;
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

    /** One hundred percent. */
    public static final ExactPercent WHOLE = new ExactPercent(BigDecimal.ONE, BigDecimal.ONE);

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
        return display(DISPLAY_SCALE);
    }

    /** Rounded HALF_UP to so many decimals: to be shown, never to be compared. */
    public BigDecimal display(int scale) {
        return HUNDRED.multiply(numerator).divide(denominator, scale, RoundingMode.HALF_UP);
    }

    /** The fraction in lowest terms, such as {@code 8/9}: the exact value as text. */
    public String fraction() {
        int scale = Math.max(Math.max(numerator.scale(), denominator.scale()), 0);
        BigInteger above = numerator.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger below = denominator.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger shared = above.gcd(below);
        return above.divide(shared) + "/" + below.divide(shared);
    }
}
