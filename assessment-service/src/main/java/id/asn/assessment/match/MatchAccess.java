package id.asn.assessment.match;

import id.asn.chassis.web.Audit;
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

    MatchAccess(Jdbi jdbi, Audit audit) {
        this.jdbi = jdbi;
        this.audit = audit;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when the person is not there for the caller */
    public void requireEmployee(UUID employeeId) {
        boolean visible = jdbi.withHandle(
                handle -> handle.createQuery("select exists (select 1 from employee where employee_id = :id)")
                        .bind("id", employeeId)
                        .mapTo(Boolean.class)
                        .one());
        if (!visible) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
    }

    public void recordRead(StoredMatch match) {
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
}
