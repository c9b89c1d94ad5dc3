package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import java.util.List;

/** Where a standard is on its way (PermenPANRB 38/2017). */
public enum StandardStatus {
    DRAFT,
    SUBMITTED,
    APPROVED,
    ENACTED,
    SUPERSEDED,
    REVOKED;

    /** @throws ProblemException 409 unless it is one of these */
    void require(StandardStatus... allowed) {
        if (!List.of(allowed).contains(this)) {
            throw Problem.of(StandardProblem.STANDARD_STATE, this, List.of(allowed));
        }
    }
}
