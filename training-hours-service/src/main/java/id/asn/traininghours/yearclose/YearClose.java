package id.asn.traininghours.yearclose;

import id.asn.traininghours.jp.Jp;
import java.time.Instant;
import java.time.LocalDate;

/** A row of {@code year_close}. */
record YearClose(
        String agencyCode,
        int year,
        LocalDate sealDay,
        long people,
        long entries,
        Jp creditedJp,
        Jp verifiedJp,
        Jp unverifiedJp,
        String digest,
        Instant closedAt,
        String closedBy) {

    JpSums sums() {
        return new JpSums(entries, creditedJp, verifiedJp, unverifiedJp);
    }
}
