package id.asn.traininghours.provider;

import java.time.LocalDate;

/** While an accreditation holds; both ends belong to it. */
public record AccreditedPeriod(LocalDate from, LocalDate to) {

    public boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }
}
