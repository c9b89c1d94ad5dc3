package id.asn.assessment.subjectaccess;

import id.asn.chassis.web.ProblemType;

/** Why what is held about a person is not handed out. */
public enum SubjectAccessProblem implements ProblemType {
    SUBJECT_ACCESS_PURPOSE(428);

    private final int status;

    SubjectAccessProblem(int status) {
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
