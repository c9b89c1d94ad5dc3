package id.asn.assessment.match;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Who may see a match, and the trace that reading leaves (UU 27/2022). */
@ApplicationScoped
@UseCase
public class MatchAccess {

    private static final String SUBJECT = "employee";

    private final Jdbi jdbi;
    private final Audit audit;
    private final Caller caller;

    MatchAccess(Jdbi jdbi, Audit audit, Caller caller) {
        this.jdbi = jdbi;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when no agency of the caller employs the person */
    public void requireEmployee(UUID employeeId) {
        if (!isEmployedByCaller(employeeId)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
    }

    /**
     * To be called before a computation is shown: the agency it was made for may read it, and so may the one that employs
     * the person now.
     *
     * @throws id.asn.chassis.web.ProblemException 404 for any other
     */
    public void requireAndRecordRead(StoredMatch match) {
        if (!caller.agencies().covers(match.agencyCode()) && !isEmployedByCaller(match.employeeId())) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        audit.record(
                "MATCH_READ",
                SUBJECT,
                match.employeeId().toString(),
                match.agencyCode(),
                Map.of("computationId", match.computationId()));
    }

    public void recordListing(String agencyCode, int rows) {
        audit.record("MATCHES_LISTED", "agency", agencyCode, agencyCode, Map.of("rows", rows));
    }

    public void recordHistory(UUID employeeId, int rows) {
        audit.record("MATCH_HISTORY_READ", SUBJECT, employeeId.toString(), null, Map.of("rows", rows));
    }

    private boolean isEmployedByCaller(UUID employeeId) {
        return jdbi.withHandle(handle -> handle.createQuery("select agency_code from employee where employee_id = :id")
                        .bind("id", employeeId)
                        .mapTo(String.class)
                        .findOne())
                .filter(caller.agencies()::covers)
                .isPresent();
    }
}
