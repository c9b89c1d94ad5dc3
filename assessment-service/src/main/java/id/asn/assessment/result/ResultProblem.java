package id.asn.assessment.result;

import id.asn.chassis.web.ProblemType;

/** Why a revision or a reading of results is refused. */
public enum ResultProblem implements ProblemType {
    RESULT_REVISED_ALREADY(409),
    NO_NARRATIVE(404);

    private final int status;

    ResultProblem(int status) {
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
