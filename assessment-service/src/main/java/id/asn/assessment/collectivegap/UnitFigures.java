package id.asn.assessment.collectivegap;

import java.math.BigDecimal;

/**
 * How a unit stands in a competency.
 *
 * @param people with a match whose position requires it
 * @param rated those of them with a rating that counts
 * @param below those of the rated who own less than is required
 * @param sumGap sum of max(0, required - owned) over the rated; two decimals, exact
 */
public record UnitFigures(int people, int rated, int below, BigDecimal sumGap) {

    public UnitFigures {
        sumGap = sumGap.setScale(2);
    }
}
