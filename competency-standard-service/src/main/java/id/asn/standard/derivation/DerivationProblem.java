package id.asn.standard.derivation;

import id.asn.chassis.web.ProblemType;

/** What is refused when a draft is to begin from something. */
public enum DerivationProblem implements ProblemType {
    NO_TIER_DEFAULT(422),
    NO_COMPLETE_DICTIONARY(422),
    SOURCE_NOT_IN_FORCE(409),
    NO_SUCCESSOR(404);

    private final int status;

    DerivationProblem(int status) {
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
