package id.asn.standard.skj;

import id.asn.chassis.web.ProblemType;

/** What the standards refuse and why, beside {@link id.asn.standard.StandardProblem}. */
public enum SkjProblem implements ProblemType {
    CORRECTS_UNKNOWN(422),
    CORRECTED_ALREADY(409),
    NEVER_IN_FORCE(409),
    ENDED_BEFORE(422),
    POINTER_ASTRAY(422);

    private final int status;

    SkjProblem(int status) {
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
