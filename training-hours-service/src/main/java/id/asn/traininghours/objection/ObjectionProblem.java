package id.asn.traininghours.objection;

import id.asn.chassis.web.ProblemType;

/** Why an objection, or its decision, is refused. */
public enum ObjectionProblem implements ProblemType {
    NOT_OBJECTIONABLE(422),
    OBJECTION_TOO_LATE(422),
    OBJECTED_ALREADY(409),
    OBJECTION_CLOSED(409),
    SAME_OFFICER(403),
    OBJECTION_CORRECTION_REQUIRED(422),
    OBJECTION_CORRECTION_UNEXPECTED(422),
    OBJECTION_OVERTAKEN(409);

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
