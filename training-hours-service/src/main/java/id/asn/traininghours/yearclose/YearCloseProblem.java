package id.asn.traininghours.yearclose;

import id.asn.chassis.web.ProblemType;

/** Why a year is not closed. */
public enum YearCloseProblem implements ProblemType {
    YEAR_NOT_OVER(422),
    YEAR_NOT_SEALED(409),
    YEAR_ALREADY_CLOSED(409);

    private final int status;

    YearCloseProblem(int status) {
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
