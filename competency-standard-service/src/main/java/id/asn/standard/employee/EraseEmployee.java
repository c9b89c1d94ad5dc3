package id.asn.standard.employee;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.agency.AgencyLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Erases who a person is, never what the person was: NIP, name, portal's key and digests go from every row, employments and
 * placements stay under the opaque id, so that no sum changes (UU 27/2022 art. 8 and 16). It cannot be undone, so one asks
 * and another confirms.
 */
@ApplicationScoped
@UseCase
public class EraseEmployee {

    private final ErasureRows erasures;
    private final TransferRows transfers;
    private final EmployeeRows rows;
    private final EmployeeEvents events;
    private final Event<IdentityErased> erased;
    private final AgencyLock lock;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    EraseEmployee(
            ErasureRows erasures,
            TransferRows transfers,
            EmployeeRows rows,
            EmployeeEvents events,
            Event<IdentityErased> erased,
            AgencyLock lock,
            Audit audit,
            Caller caller,
            RecordedNow now) {
        this.erasures = erasures;
        this.transfers = transfers;
        this.rows = rows;
        this.events = events;
        this.erased = erased;
        this.lock = lock;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    ErasureView request(UUID employeeId, ErasureRequest request) {
        String agencyCode = locked(employeeId);
        Optional<ErasureView> present = erasures.find(employeeId);
        if (present.isPresent()) {
            return present.get();
        }
        if (transfers.open(employeeId).isPresent()) {
            throw Problem.of(EmployeeProblem.ERASURE_WHILE_RELEASED);
        }
        ErasureView asked =
                new ErasureView(employeeId, request.legalBasis(), caller.subject(), now.instant(), null, null);
        erasures.add(agencyCode, asked);
        record("EMPLOYEE_ERASURE_REQUESTED", agencyCode, asked);
        return asked;
    }

    ErasureView confirm(UUID employeeId) {
        String agencyCode = locked(employeeId);
        ErasureView asked = find(employeeId);
        if (asked.confirmedAt() != null) {
            return asked;
        }
        if (asked.requestedBy().equals(caller.subject())) {
            throw Problem.of(EmployeeProblem.ERASURE_SELF_CONFIRMED);
        }
        Recording recording = new Recording(ChangeAction.ERASED, caller.subject(), now.instant());
        erasures.confirm(employeeId, recording.by(), recording.at());
        IdentityErased identity = erasures.identity(employeeId);
        erasures.erase(identity);
        rows.raise(Set.of(employeeId), recording);
        events.publish(Set.of(employeeId));
        erased.fire(identity);
        ErasureView done = find(employeeId);
        record("EMPLOYEE_ERASED", agencyCode, done);
        return done;
    }

    void withdraw(UUID employeeId) {
        String agencyCode = locked(employeeId);
        ErasureView asked = find(employeeId);
        if (asked.confirmedAt() != null) {
            throw Problem.of(EmployeeProblem.EMPLOYEE_ERASED);
        }
        erasures.remove(employeeId);
        record("EMPLOYEE_ERASURE_WITHDRAWN", agencyCode, asked);
    }

    ErasureView find(UUID employeeId) {
        return erasures.find(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private String locked(UUID employeeId) {
        String agencyCode = transfers
                .holder(employeeId)
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND))
                .agencyCode();
        caller.requireAgency(agencyCode);
        lock.acquire(agencyCode);
        return Objects.requireNonNull(agencyCode);
    }

    private void record(String action, String agencyCode, ErasureView erasure) {
        audit.record(
                action,
                "employee",
                erasure.employeeId().toString(),
                agencyCode,
                Map.of("legalBasis", erasure.legalBasis().number()));
    }
}
