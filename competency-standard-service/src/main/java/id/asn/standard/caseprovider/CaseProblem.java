package id.asn.standard.caseprovider;

import id.asn.chassis.web.ProblemType;

/** What the CASE endpoints refuse; told as {@code imsx_StatusInfo}. */
public enum CaseProblem implements ProblemType {
    CASE_SELECTION(400),
    CASE_SORT(400),
    CASE_IDENTIFIER(404),
    CASE_UNKNOWN_OBJECT(404),
    CASE_NO_DOCUMENT(404);

    private final int status;

    CaseProblem(int status) {
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
