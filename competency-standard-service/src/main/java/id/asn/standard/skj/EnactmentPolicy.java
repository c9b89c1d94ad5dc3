package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.standard.StandardProblem;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** At most one enacted standard per position and date: what stands in the way must be named. Pure. */
final class EnactmentPolicy {

    private EnactmentPolicy() {}

    /**
     * @param corrects the version whose place the new one takes in all its days, if it is a correction
     * @param standing what is in force on the new standard's days
     * @throws ProblemException 409 naming the decree in the way, 422 when {@code supersedes} is not in force then
     */
    static void check(EnactmentRequest request, @Nullable UUID corrects, List<InForce> standing) {
        boolean named = request.supersedes() == null;
        for (InForce other : standing) {
            if (other.standardId().equals(corrects)) {
                continue;
            }
            if (!other.standardId().equals(request.supersedes())) {
                throw Problem.of(
                                StandardProblem.STANDARD_OVERLAP,
                                other.decreeNumber(),
                                other.decreeDate(),
                                other.period())
                        .at("/effectiveFrom");
            }
            named = true;
        }
        if (!named) {
            throw Problem.of(StandardProblem.SUPERSEDES_UNKNOWN, request.effectiveFrom())
                    .at("/supersedes");
        }
    }
}
