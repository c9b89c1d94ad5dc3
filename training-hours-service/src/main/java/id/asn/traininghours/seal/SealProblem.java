package id.asn.traininghours.seal;

import id.asn.chassis.web.ProblemType;

/** Refusals around seals. */
public enum SealProblem implements ProblemType {
    ENTRY_NOT_SEALED_YET(409),
    NOTHING_SEALED(409),
    NOTHING_TO_VERIFY(422),
    TOO_MANY_DAYS(422);

    private final int status;

    SealProblem(int status) {
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
