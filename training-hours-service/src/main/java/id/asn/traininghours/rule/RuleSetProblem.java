package id.asn.traininghours.rule;

import id.asn.chassis.web.ProblemType;

/** Why a rule set is refused. */
public enum RuleSetProblem implements ProblemType {
    RULE_SET_CODE_TAKEN(409),
    RULE_SET_IN_ANOTHER_STATE(409),
    RULE_SET_OVERTAKEN(409),
    RULE_SET_MAKER_IS_CHECKER(403),
    RULE_SET_NOT_FOR_THE_PAST(422),
    RULE_SET_BASIS_UNDATED(422),
    RULE_SET_EMPTY(422),
    RULE_REPEATED(422),
    RULE_FORM_NOT_IN_FORCE(422),
    RULE_UNIT_UNFIT(422),
    RULE_CAP_UNFIT(422),
    RULE_PILLAR_UNKNOWN(422),
    RULE_SURCHARGE_WITHOUT_RATE(422);

    private final int status;

    RuleSetProblem(int status) {
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
