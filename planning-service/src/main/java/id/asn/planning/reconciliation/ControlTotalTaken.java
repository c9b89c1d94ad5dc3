package id.asn.planning.reconciliation;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.math.BigDecimal;
import java.time.Instant;

/** {@code control-total.v1}: the ledger's own totals over exactly the entries with a marker below the fence. */
public record ControlTotalTaken(
        String agencyCode,
        int year,
        long fence,
        long entries,
        BigDecimal creditedJp,
        BigDecimal verifiedJp,
        long employees,
        Instant takenAt) {

    public ControlTotalTaken {
        require(agencyCode, "agencyCode");
        requirePositive(year, "year");
        requirePositive(fence, "fence");
        require(creditedJp, "creditedJp");
        require(verifiedJp, "verifiedJp");
        require(takenAt, "takenAt");
    }

    /** One stream of cuts per agency and year. */
    record Key(String agencyCode, int year) {}

    Key key() {
        return new Key(agencyCode, year);
    }
}
