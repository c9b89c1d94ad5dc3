package id.asn.standard.employee;

import id.asn.chassis.persistence.Ids;
import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.agency.AgencyLock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Lets a person go to another agency, and takes that back while the other has not taken the person over. */
@ApplicationScoped
@UseCase
public class ReleaseEmployee {

    private final TransferRows transfers;
    private final EmployeeRows rows;
    private final AgencyLock lock;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    ReleaseEmployee(
            TransferRows transfers, EmployeeRows rows, AgencyLock lock, Audit audit, Caller caller, RecordedNow now) {
        this.transfers = transfers;
        this.rows = rows;
        this.lock = lock;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    TransferView release(UUID employeeId, TransferRequest request) {
        TransferRows.Holder holder = locked(employeeId);
        if (!transfers.isAgency(request.toAgencyCode())
                || request.toAgencyCode().equals(holder.agencyCode())) {
            throw Problem.of(EmployeeProblem.AGENCY_UNKNOWN, request.toAgencyCode())
                    .at("/toAgencyCode");
        }
        if (holder.since() != null && !request.effectiveFrom().isAfter(holder.since())) {
            throw Problem.of(EmployeeProblem.PLACEMENT_ELSEWHERE, request.effectiveFrom(), holder.since())
                    .at("/effectiveFrom");
        }
        Optional<TransferView> open = transfers.open(employeeId);
        if (open.isPresent()) {
            return repeated(open.get(), request);
        }
        Recording recording = new Recording(ChangeAction.RELEASED, caller.subject(), now.instant());
        rows.raise(Set.of(employeeId), recording);
        TransferView transfer = new TransferView(
                Ids.next(),
                employeeId,
                holder.agencyCode(),
                request.toAgencyCode(),
                request.effectiveFrom(),
                recording.at(),
                null);
        transfers.add(transfer, request.legalBasis(), recording);
        record("EMPLOYEE_RELEASED", transfer);
        return transfer;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when nothing is open, also because the other was faster */
    void withdraw(UUID employeeId) {
        locked(employeeId);
        TransferView open = transfers.open(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        transfers.withdraw(open.transferId(), now.instant());
        record("EMPLOYEE_RELEASE_WITHDRAWN", open);
    }

    private TransferRows.Holder locked(UUID employeeId) {
        TransferRows.Holder found = transfers.holder(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
        caller.requireAgency(found.agencyCode());
        lock.acquire(found.agencyCode());
        return transfers.holder(employeeId).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private static TransferView repeated(TransferView open, TransferRequest request) {
        if (open.toAgencyCode().equals(request.toAgencyCode())
                && open.effectiveFrom().equals(request.effectiveFrom())) {
            return open;
        }
        throw Problem.of(EmployeeProblem.TRANSFER_OPEN, open.toAgencyCode(), open.effectiveFrom());
    }

    private void record(String action, TransferView transfer) {
        audit.record(
                action,
                "employee",
                transfer.employeeId().toString(),
                transfer.fromAgencyCode(),
                Map.of(
                        "to",
                        transfer.toAgencyCode(),
                        "effectiveFrom",
                        transfer.effectiveFrom().toString()));
    }
}
