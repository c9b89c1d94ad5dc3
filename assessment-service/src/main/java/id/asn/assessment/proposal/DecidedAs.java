package id.asn.assessment.proposal;

/** In which capacity somebody decided on a proposal. */
public enum DecidedAs {
    /** Holds, definitively or acting, the nearest position above that is held. */
    SUPERIOR,
    /** An officer, because no position above is held by anybody. */
    OFFICER,
    /** The employee, who withdrew it. */
    PROPOSER
}
