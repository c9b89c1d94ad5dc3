package id.asn.planning.hours;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.math.BigDecimal;
import java.util.UUID;

/** The fields of {@code entitlement.v1} that planning reads. */
public record EntitlementChanged(
        UUID employeeId,
        String agencyCode,
        int year,
        String obligation,
        BigDecimal requiredJp,
        BigDecimal verifiedJp,
        BigDecimal unverifiedJp,
        String status,
        long version) {

    public EntitlementChanged {
        require(employeeId, "employeeId");
        require(agencyCode, "agencyCode");
        requirePositive(year, "year");
        require(obligation, "obligation");
        require(requiredJp, "requiredJp");
        require(verifiedJp, "verifiedJp");
        require(unverifiedJp, "unverifiedJp");
        require(status, "status");
        requirePositive(version, "version");
    }

    /** One stream of versions per person and year. */
    record Key(UUID employeeId, int year) {}

    Key key() {
        return new Key(employeeId, year);
    }
}
