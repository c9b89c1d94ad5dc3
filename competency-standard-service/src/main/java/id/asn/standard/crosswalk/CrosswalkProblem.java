package id.asn.standard.crosswalk;

import id.asn.chassis.web.ProblemType;

/** What the crosswalks refuse and why; the texts stand in {@code problems.properties}. */
public enum CrosswalkProblem implements ProblemType {
    MAPPING_INVALID(422),
    MAPPING_WITHIN_DICTIONARY(422),
    MAPPING_ALREADY_PROPOSED(409),
    MAPPING_REVIEW_REFUSED(409),
    MAPPING_REVIEWED(409),
    MAPPING_NOT_IN_FORCE(409),
    PROPOSER_MAY_NOT_DECIDE(403);

    private final int status;

    CrosswalkProblem(int status) {
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
