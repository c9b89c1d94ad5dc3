package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import java.util.List;

/** At most one enacted standard per position and date: what stands in the way must be named. Pure. */
final class EnactmentPolicy {

    private EnactmentPolicy() {}

    /**
     * @param standing what is in force from the new standard's first day on
     * @throws ProblemException 409 naming the decree in the way, 422 when {@code supersedes} is not in force then
     */
    static void check(EnactmentRequest request, List<InForce> standing) {
        boolean named = request.supersedes() == null;
        for (InForce other : standing) {
            if (other.standardId().equals(request.supersedes())) {
                named = true;
            } else {
                throw Problem.of(StandardProblem.STANDARD_OVERLAP, other.decreeNumber(), other.effectiveFrom())
                        .at("/effectiveFrom");
            }
        }
        if (!named) {
            throw Problem.of(StandardProblem.SUPERSEDES_UNKNOWN, request.effectiveFrom())
                    .at("/supersedes");
        }
    }
}
