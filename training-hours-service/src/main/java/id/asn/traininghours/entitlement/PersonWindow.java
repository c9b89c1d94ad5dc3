package id.asn.traininghours.entitlement;

import java.time.LocalDate;
import java.util.UUID;

/** Days of a person, both ends included. */
record PersonWindow(UUID employeeId, LocalDate from, LocalDate to) {

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
