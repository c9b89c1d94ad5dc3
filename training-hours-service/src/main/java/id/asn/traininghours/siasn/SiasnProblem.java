package id.asn.traininghours.siasn;

import id.asn.chassis.web.ProblemType;

/** Refusals of what is said to stand in SIASN. */
public enum SiasnProblem implements ProblemType {
    SIASN_NO_SUCH_DAY(422),
    SIASN_OUTSIDE_PERIOD(422),
    SIASN_ENDS_BEFORE_START(422),
    SIASN_UPLOAD_REFUSED(422),
    SIASN_TOO_MANY_ROWS(413);

    private final int status;

    SiasnProblem(int status) {
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
