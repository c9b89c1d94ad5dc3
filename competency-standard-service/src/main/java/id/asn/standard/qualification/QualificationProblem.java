package id.asn.standard.qualification;

import id.asn.chassis.web.ProblemType;

/** What is refused of qualifications beyond the form of a request; no text names a person. */
public enum QualificationProblem implements ProblemType {
    QUALIFICATION_INVALID(422),
    QUALIFICATION_SAID_TWICE(422),
    QUALIFICATIONS_NOT_KNOWN(404);

    private final int status;

    QualificationProblem(int status) {
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
