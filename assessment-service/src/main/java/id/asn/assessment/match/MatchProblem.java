package id.asn.assessment.match;

import id.asn.chassis.web.ProblemType;

/** What is refused about matches. */
public enum MatchProblem implements ProblemType {
    MATCHES_OF_TWO_PEOPLE(422),
    VERIFICATION_SPAN_EMPTY(422);

    private final int status;

    MatchProblem(int status) {
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
