package id.asn.assessment;

import id.asn.chassis.web.ProblemType;

/** What this service refuses, apart from what every service does. */
public enum AssessmentProblem implements ProblemType {
    EMPLOYEE_REFERENCE_AMBIGUOUS(400),
    EMPLOYEE_NOT_KNOWN(422),
    COMPETENCY_NOT_KNOWN(422),
    COMPETENCY_RATED_TWICE(422),
    ASSESSED_IN_FUTURE(422),
    NO_RULE_SCHEME(422),
    PROVIDER_NOT_YOURS(403),
    SOURCE_REFERENCE_CHANGED(409),
    MATCH_NOT_COMPUTED(404),
    POSITION_NOT_HELD(422),
    POSITION_NOT_KNOWN(422),
    STANDARD_NOT_IN_FORCE(422),
    CATEGORY_NOT_KNOWN(422),
    PROPOSER_MISSING(422),
    NOT_YOURSELF(403),
    NOT_THE_SUPERIOR(403),
    OWN_PROPOSAL(403),
    PROPOSAL_DECIDED(409),
    PURPOSE_REQUIRED(428);

    private final int status;

    AssessmentProblem(int status) {
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
