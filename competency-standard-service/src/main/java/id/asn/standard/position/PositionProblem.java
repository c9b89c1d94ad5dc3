package id.asn.standard.position;

import id.asn.chassis.web.ProblemType;

/** What is refused about the end of a position; the texts stand in {@code problems.properties}. */
public enum PositionProblem implements ProblemType {
    POSITION_HELD(409),
    POSITION_BEGINS_LATER(422);

    private final int status;

    PositionProblem(int status) {
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
