package id.asn.assessment.proposal;

import id.asn.chassis.web.ProblemType;

/** What is refused of proposals only. */
public enum ProposalProblem implements ProblemType {
    TARGET_POSITION_MISSING(422),
    TARGET_POSITION_PROPOSED(409),
    NOT_THE_PROPOSER(403),
    REASON_REQUIRED(422);

    private final int status;

    ProposalProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
