package id.asn.traininghours.problem;

import id.asn.chassis.web.ProblemType;

/** Why a decision on a completion is refused. */
public enum ReviewProblem implements ProblemType {
    // Who may not decide
    OWN_HOURS(403),
    OWN_RECORD(403),
    // Too late
    REVIEW_ITEM_CHANGED(409),
    ALREADY_DECIDED(409),
    // What a decision needs
    REASON_REQUIRED(422),
    CORRECTION_REQUIRED(422),
    CORRECTION_UNEXPECTED(422),
    VERDICT_REQUIRED(422),
    REPEATED_ITEM(422),
    DECISIONS_REFUSED(422),
    NOT_CORRECTABLE(422),
    // What a sender sends again
    PERSON_CHANGED(422);

    private final int status;

    ReviewProblem(int status) {
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
