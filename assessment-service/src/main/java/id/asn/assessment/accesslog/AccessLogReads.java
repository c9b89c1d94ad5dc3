package id.asn.assessment.accesslog;

import id.asn.assessment.register.EmployeeRegister;
import id.asn.assessment.register.OwnRecords;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads the audit trail of a person: for the person, and for the data protection officer of the agency. */
@ApplicationScoped
@UseCase
public class AccessLogReads {

    private static final Instant AFTER_ALL = Instant.parse("9999-01-01T00:00:00Z");

    private final Jdbi jdbi;
    private final EmployeeRegister register;
    private final OwnRecords ownRecords;
    private final Audit audit;

    AccessLogReads(Jdbi jdbi, EmployeeRegister register, OwnRecords ownRecords, Audit audit) {
        this.jdbi = jdbi;
        this.register = register;
        this.ownRecords = ownRecords;
        this.audit = audit;
    }

    /**
     * What names the person by itself, the newest first; listings of whole agencies or units are not in it.
     *
     * @throws id.asn.chassis.web.ProblemException 404 for another person, or outside the caller's agencies
     */
    public Page<AccessEntry> of(UUID employeeId, PageRequest page) {
        if (!ownRecords.cover(employeeId)) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        String agencyCode = register.require(employeeId).agencyCode();
        List<AccessEntry> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select id as entry_id, recorded_at as at, actor, action, purpose
                          from audit_entry
                         where subject_type = 'employee' and subject_id = :employee
                           and (recorded_at, id) < (:before, :beforeId)
                         order by recorded_at desc, id desc
                         limit :limit""")
                .bind("employee", employeeId.toString())
                .bind(
                        "before",
                        page.cursor().map(cursor -> instant(cursor.part(0))).orElse(AFTER_ALL))
                .bind("beforeId", page.cursor().map(cursor -> cursor.uuid(1)).orElse(new UUID(0, 0)))
                .bind("limit", page.limit() + 1)
                .mapTo(AccessEntry.class)
                .list());
        audit.record("ACCESS_LOG_READ", "employee", employeeId.toString(), agencyCode, Map.of());
        return Page.of(
                rows,
                page.limit(),
                row -> Cursor.of(row.at().toString(), row.entryId().toString()));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException ofAnotherListing) {
            throw Problem.of(WebProblem.INVALID_CURSOR);
        }
    }
}
