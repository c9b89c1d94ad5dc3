package id.asn.assessment.collectivegap;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * From when on a gap is a unit's and no longer only its people's. No regulation sets it: dated rows with their citation.
 *
 * @param competencyGroup the group it is meant for, or {@link #EVERY_GROUP}
 * @param effectiveFrom first day; it is in force until a later one for the group begins
 * @param minimumPeople rated people from which on a unit is looked at; 5 at least
 * @param openShare percent of the rated below the requirement from which on it opens, inclusive
 * @param closeShare percent below which an open one closes; at most openShare
 * @param minimumMeanGap mean gap over the rated, in levels, from which on it opens, inclusive
 * @param certainty S sure, L likely, U unsure
 */
public record CollectiveGapPolicy(
        String policyCode,
        int version,
        String competencyGroup,
        LocalDate effectiveFrom,
        int minimumPeople,
        BigDecimal openShare,
        BigDecimal closeShare,
        BigDecimal minimumMeanGap,
        String citation,
        String certainty) {

    public static final String EVERY_GROUP = "*";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Whether a gap that is not open opens: compared as fractions, nothing is rounded. */
    public boolean opens(UnitFigures figures) {
        BigDecimal rated = BigDecimal.valueOf(figures.rated());
        return isEnough(figures)
                && isShare(figures, openShare)
                && figures.sumGap().compareTo(minimumMeanGap.multiply(rated)) >= 0;
    }

    /** Whether an open one stays so: with the lower share, and whatever the mean, so that one person does not flip it. */
    public boolean staysOpen(UnitFigures figures) {
        return isEnough(figures) && figures.below() > 0 && isShare(figures, closeShare);
    }

    private boolean isEnough(UnitFigures figures) {
        return figures.rated() >= minimumPeople;
    }

    private static boolean isShare(UnitFigures figures, BigDecimal percent) {
        return HUNDRED.multiply(BigDecimal.valueOf(figures.below()))
                        .compareTo(percent.multiply(BigDecimal.valueOf(figures.rated())))
                >= 0;
    }
}
