package id.asn.assessment.proposal;

/** Where a proposal stands. */
public enum ProposalStatus {
    PROPOSED,
    ENDORSED,
    DECLINED
}
