package id.asn.assessment.recomputation;

import id.asn.chassis.web.ProblemType;

/** Why a recomputation that was asked for is refused. */
public enum RecomputationProblem implements ProblemType {
    /** One that was asked for is not through yet. */
    RECOMPUTATION_RUNNING(409),
    /** Of nobody in the agency a result is recorded. */
    NOBODY_TO_RECOMPUTE(422);

    private final int status;

    RecomputationProblem(int status) {
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
