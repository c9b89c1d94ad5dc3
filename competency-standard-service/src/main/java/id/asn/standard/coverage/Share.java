package id.asn.standard.coverage;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Parts of a whole for display. */
final class Share {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DISPLAYED = 2;

    private Share() {}

    /** Percent with two decimals, rounded half up; null when there is no whole. */
    static @Nullable BigDecimal percent(int part, int whole) {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(whole), DISPLAYED, RoundingMode.HALF_UP);
    }
}
