package id.asn.assessment.succession;

import id.asn.chassis.web.ProblemType;

/** What is refused about succession lists. */
public enum SuccessionProblem implements ProblemType {
    LIST_BUILT_BY_YOURSELF(403),
    LISTED_YOURSELF(403),
    LIST_CONFIRMED(409),
    LIST_STALE(409),
    LIST_UNDER_OBJECTION(409),
    SUCCESSOR_NOT_LISTED(422),
    SUCCESSOR_REPEATED(422),
    DEVIATION_UNEXPLAINED(422);

    private final int status;

    SuccessionProblem(int status) {
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
