package id.asn.assessment.collectivegap;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Shares and means as they are shown: two decimals, HALF_UP, 0 of nobody; never to be compared. */
public final class Shown {

    private static final int DECIMALS = 2;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shown() {}

    /** Percent of some in all. */
    public static BigDecimal percent(long some, long all) {
        return mean(HUNDRED.multiply(BigDecimal.valueOf(some)), all);
    }

    /** The mean of a sum over so many. */
    public static BigDecimal mean(BigDecimal sum, long of) {
        return of == 0
                ? BigDecimal.ZERO.setScale(DECIMALS)
                : sum.divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_UP);
    }
}
