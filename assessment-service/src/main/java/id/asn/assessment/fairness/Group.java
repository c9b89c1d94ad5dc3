package id.asn.assessment.fairness;

/** People counted together. */
record Group(Dimension dimension, String label) {

    static final Group ALL = new Group(Dimension.ALL, "ALL");

    /** Each but ALL divides the people: COHORT with those of no cohort as OTHERS. */
    public enum Dimension {
        ALL,
        UNIT,
        TIER,
        EMPLOYMENT_KIND,
        COHORT,
        OTHERS
    }
}
