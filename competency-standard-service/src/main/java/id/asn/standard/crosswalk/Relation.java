package id.asn.standard.crosswalk;

/** How the competency mapped to relates to the one mapped from, as in SKOS. */
public enum Relation {
    /** They say the same. */
    EXACT,
    /** The one mapped to says more. */
    BROADER,
    /** The one mapped to says less. */
    NARROWER,
    /** They touch; neither can stand for the other. */
    RELATED
}
