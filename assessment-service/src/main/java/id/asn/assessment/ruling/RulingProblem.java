package id.asn.assessment.ruling;

import id.asn.chassis.web.ProblemType;

/** Why the decision on an objection is refused. */
public enum RulingProblem implements ProblemType {
    OWN_OBJECTION(403),
    SAME_OFFICER(403),
    PROVIDER_IS_PARTY(403),
    REVISION_REQUIRED(422),
    REVISION_UNEXPECTED(422),
    NOT_A_REVISION_OF_IT(422);

    private final int status;

    RulingProblem(int status) {
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
