package id.asn.standard.employee;

import id.asn.chassis.web.ProblemType;

/** What the register refuses beyond the form of a request; no text names a NIP or another agency. */
public enum EmployeeProblem implements ProblemType {
    HISTORY_DATE_REQUIRED(422),
    HISTORY_ORDER(422),
    PLACEMENT_INVALID(422),
    PLACEMENT_ELSEWHERE(422),
    PERSON_REFERENCE(422),
    EMPLOYEE_UNKNOWN(422),
    AGENCY_UNKNOWN(422),
    TRANSFER_OPEN(409),
    TRANSFER_LATER(409),
    EMPLOYEE_TRANSFERRED(409),
    EMPLOYEE_ERASED(409),
    ERASURE_SELF_CONFIRMED(403),
    ERASURE_WHILE_RELEASED(409);

    private final int status;

    EmployeeProblem(int status) {
        this.status = status;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public int status() {
        return status;
    }
}
