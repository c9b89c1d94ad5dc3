package id.asn.standard.impact;

import java.math.BigDecimal;

/**
 * A level of a competency, exact.
 *
 * @param hundredths 0 to 500; an assessor may give 2.40
 */
record Level(long hundredths) {

    private static final int SCALE = 2;

    static Level whole(long level) {
        return new Level(Math.multiplyExact(level, 100L));
    }

    /** @throws ArithmeticException when it has more than two decimals */
    static Level of(BigDecimal level) {
        return new Level(level.setScale(SCALE).unscaledValue().longValueExact());
    }

    boolean meets(Level required) {
        return hundredths >= required.hundredths;
    }
}
