package id.asn.planning.goal;

import id.asn.chassis.web.ProblemType;

/** Why a goal is refused; all but the first and the last stand in {@code errors} of the first. */
public enum GoalProblem implements ProblemType {
    GOAL_REFUSED(422),
    GOAL_AGENCY_REQUIRED(422),
    GOAL_AGENCY_NOT_ALLOWED(422),
    GOAL_AGENCY_NOT_KNOWN(422),
    GOAL_LEVEL_NOT_FOR_CENTRAL(422),
    GOAL_PARENT_REQUIRED(422),
    GOAL_PARENT_NOT_ALLOWED(422),
    GOAL_PARENT_NOT_KNOWN(422),
    GOAL_PARENT_LEVEL(422),
    GOAL_PARENT_OF_OTHER_AGENCY(422),
    GOAL_PERIOD_REVERSED(422),
    GOAL_PERIOD_OUTSIDE_PARENT(422),
    GOAL_COMPETENCY_NOT_KNOWN(422),
    GOAL_EXISTS(409);

    private final int status;

    GoalProblem(int status) {
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
