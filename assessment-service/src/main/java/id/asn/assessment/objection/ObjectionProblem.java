package id.asn.assessment.objection;

import id.asn.chassis.web.ProblemType;

/** Why an objection, or its end, is refused. */
public enum ObjectionProblem implements ProblemType {
    RESULT_NOT_CURRENT(422),
    OBJECTION_TOO_LATE(422),
    OBJECTED_ALREADY(409),
    OBJECTION_CLOSED(409);

    private final int status;

    ObjectionProblem(int status) {
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
