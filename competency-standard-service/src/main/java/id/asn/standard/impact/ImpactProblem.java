package id.asn.standard.impact;

import id.asn.chassis.web.ProblemType;

/** Why standards cannot be previewed together. */
public enum ImpactProblem implements ProblemType {
    STANDARDS_UNKNOWN(422),
    TOO_MANY_STANDARDS(422);

    private final int status;

    ImpactProblem(int status) {
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
