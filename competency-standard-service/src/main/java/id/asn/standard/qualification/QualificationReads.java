package id.asn.standard.qualification;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.employee.NamedPeople;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what people have; every read leaves its trace. */
@ApplicationScoped
@UseCase
public class QualificationReads {

    private final QualificationRows rows;
    private final NamedPeople people;
    private final Audit audit;
    private final Caller caller;

    QualificationReads(QualificationRows rows, NamedPeople people, Audit audit, Caller caller) {
        this.rows = rows;
        this.people = people;
        this.audit = audit;
        this.caller = caller;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 unknown person, of another agency, or nothing known of the person then */
    QualificationView of(UUID employeeId, LocalDate asOf, @Nullable Instant knownAt) {
        String agencyCode = people.agencyOf(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(agencyCode);
        QualificationRows.Known known = rows.at(employeeId, knownAt)
                .orElseThrow(() -> Problem.of(QualificationProblem.QUALIFICATIONS_NOT_KNOWN));
        audit.record("QUALIFICATIONS_READ", "employee", employeeId.toString(), agencyCode, Map.of());
        return QualificationView.of(employeeId, asOf, known);
    }
}
