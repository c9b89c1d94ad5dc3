package id.asn.planning.metric;

import id.asn.chassis.web.ProblemType;

/** Why no figures can be given for a date. */
public enum PeriodProblem implements ProblemType {
    AS_OF_IN_FUTURE(422),
    AS_OF_BEFORE_YEAR(422);

    private final int status;

    PeriodProblem(int status) {
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
