package id.asn.assessment.collectivegap;

import id.asn.chassis.web.ProblemType;

/** Why a threshold is refused. */
public enum CollectiveGapProblem implements ProblemType {
    /** What a day that has begun was judged by stays. */
    POLICY_NOT_TO_COME(422),
    /** An open gap would close at a share at which it opens. */
    POLICY_CLOSES_ABOVE_OPENING(422),
    /** The group has one from that day on. */
    POLICY_DAY_TAKEN(409);

    private final int status;

    CollectiveGapProblem(int status) {
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
