package id.asn.assessment.proposal;

/** Where a proposal stands. */
public enum ProposalStatus {
    PROPOSED,
    ENDORSED,
    DECLINED,
    /** Taken back by the employee before it was answered. */
    WITHDRAWN
}
