package id.asn.standard;

import id.asn.chassis.web.ProblemType;

/** What this service refuses and why; the texts stand in {@code problems.properties}. */
public enum StandardProblem implements ProblemType {
    REGION_UNKNOWN(422),
    REGION_REQUIRED(422),
    REGION_KIND(422),
    UNIT_TREE_INVALID(422),
    UNIT_DUPLICATE(422),
    UNIT_PARENT_UNKNOWN(422),
    UNIT_CYCLE(422),
    UNIT_UNKNOWN(422),
    DICTIONARY_EXISTS(409),
    DICTIONARY_INVALID(422),
    COMPETENCY_TAKEN(409),
    COMPETENCY_DUPLICATE(422),
    LEVELS_INCOMPLETE(422),
    URUSAN_UNKNOWN(422),
    POSITION_INVALID(422),
    POSITION_UNKNOWN(422),
    SUPERIOR_UNKNOWN(422),
    REPORTING_CYCLE(422),
    STANDARD_STATE(409),
    STANDARD_OVERLAP(409),
    STANDARD_INCOMPLETE(422),
    GROUP_INCOMPLETE(422),
    COMPETENCY_UNKNOWN(422),
    COMPETENCY_REPEATED(422),
    LEVEL_OUT_OF_RANGE(422),
    GOLONGAN_UNKNOWN(422),
    SUPERSEDES_UNKNOWN(422),
    DATE_BEFORE_IN_FORCE(422),
    MAKER_IS_CHECKER(403),
    NO_STANDARD_IN_FORCE(404),
    EMPLOYEE_INVALID(422),
    NIP_HELD(409),
    CONTRACT_REQUIRED(422),
    PERIOD_EMPTY(422),
    PLACEMENT_OVERLAP(422);

    private final int status;

    StandardProblem(int status) {
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
