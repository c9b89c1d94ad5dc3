package id.asn.traininghours.entitlement;

import id.asn.traininghours.employee.KnownEmployee;

/** One person's window under one rule. */
record Account(KnownEmployee employee, EntitlementRule rule, EntitlementWindow window) {

    Key key() {
        return new Key(employee.employeeId(), window.from());
    }

    /** Windows of a person begin on different days. */
    record Key(java.util.UUID employeeId, java.time.LocalDate from) {}
}
