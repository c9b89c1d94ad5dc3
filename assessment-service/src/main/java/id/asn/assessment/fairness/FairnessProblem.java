package id.asn.assessment.fairness;

import id.asn.chassis.web.ProblemType;

/** What is refused about fairness reports. */
public enum FairnessProblem implements ProblemType {
    COHORT_LABEL_REPEATED(422),
    COHORTS_OVERLAP(422),
    NO_FAIRNESS_RULE(422);

    private final int status;

    FairnessProblem(int status) {
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
