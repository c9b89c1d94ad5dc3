package id.asn.standard.bulk;

import id.asn.chassis.web.ProblemType;

/** What a batch as a whole can be refused for. */
public enum BulkProblem implements ProblemType {
    BATCH_REFUSED(422);

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
