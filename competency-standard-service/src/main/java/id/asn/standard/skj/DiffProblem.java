package id.asn.standard.skj;

import id.asn.chassis.web.ProblemType;

/** Why two standards cannot be compared. */
public enum DiffProblem implements ProblemType {
    NOTHING_TO_COMPARE(404);

    private final int status;

    DiffProblem(int status) {
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
