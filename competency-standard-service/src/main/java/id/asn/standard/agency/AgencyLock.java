package id.asn.standard.agency;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets one synchronisation at a time change what belongs to an agency. */
@ApplicationScoped
public class AgencyLock {

    private final AgencyRepository agencies;

    AgencyLock(AgencyRepository agencies) {
        this.agencies = agencies;
    }

    /**
     * Held until the transaction ends.
     *
     * @throws ProblemException 404 when there is no such agency
     */
    public void acquire(String agencyCode) {
        if (agencies.locked(agencyCode).isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
    }
}
