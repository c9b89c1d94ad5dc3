package id.asn.chassis.bulk;

import id.asn.chassis.web.ProblemType;

/** What a batch as a whole, or an item beside others, can be refused for. */
public enum BulkProblem implements ProblemType {
    BATCH_REFUSED(422),
    ITEM_REPEATED(409);

    private final int status;

    BulkProblem(int status) {
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
