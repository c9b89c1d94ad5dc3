package id.asn.assessment.ruledraft;

import id.asn.chassis.web.ProblemType;

/** Why a rule, or a step towards it, is refused. */
public enum RuleDraftProblem implements ProblemType {
    RULE_NOT_FOR_THE_PAST(422),
    RULE_UNSOUND(422),
    RULE_PART_REPEATED(422),
    RULE_GROUP_COUNTED_TWICE(422),
    RULE_CATEGORY_REPEATED(422),
    RULE_CUT_REPEATED(422),
    RULE_WITHOUT_LOWEST_CATEGORY(422),
    RULE_SHARE_UNFIT(422),
    RULE_SOURCE_REPEATED(422),
    RULE_GROUP_WITHOUT_SOURCE(422),
    RULE_CODE_OF_ANOTHER(409),
    RULE_IN_ANOTHER_STATE(409),
    RULE_OVERTAKEN(409),
    RULE_MAKER_IS_CHECKER(403);

    private final int status;

    RuleDraftProblem(int status) {
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
