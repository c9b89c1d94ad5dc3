package id.asn.planning.metric;

/** The metrics that the code computes; their formula, threshold and legal basis are rows of the registry. */
public enum MetricId {
    HEADCOUNT_ELIGIBLE,
    REACHED_20_JP,
    JP_CREDITED,
    JP_VERIFIED,
    MEAN_GAP,
    NEEDS,
    STANDARD_COVERAGE,
    SMALL_CELL
}
