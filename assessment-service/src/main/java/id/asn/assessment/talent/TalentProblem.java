package id.asn.assessment.talent;

import id.asn.chassis.web.ProblemType;

/** What is refused about talent policies and the 9-box. */
public enum TalentProblem implements ProblemType {
    NO_TALENT_POLICY(422),
    TALENT_RULES_UNSOUND(422),
    CUTS_OUT_OF_ORDER(422),
    BOX_REPEATED(422),
    PREDICATE_REPEATED(422),
    TALENT_POLICY_NOT_FOR_THE_PAST(422),
    TALENT_POLICY_OVERTAKEN(409),
    TALENT_POLICY_ENACTED(409),
    TALENT_POLICY_MAKER_IS_CHECKER(403);

    private final int status;

    TalentProblem(int status) {
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
