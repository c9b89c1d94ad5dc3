package id.asn.assessment.appraisal;

import id.asn.chassis.web.ProblemType;

/** Why an appraisal is refused. */
public enum AppraisalProblem implements ProblemType {
    APPRAISAL_SAYS_NOTHING(422),
    APPRAISAL_ANNULLED_WITH_CONTENT(422),
    APPRAISAL_IN_FUTURE(422),
    PREDICATE_NOT_KNOWN(422),
    APPRAISAL_OF_YEAR_RECORDED(409),
    APPRAISAL_REVISED(409);

    private final int status;

    AppraisalProblem(int status) {
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
