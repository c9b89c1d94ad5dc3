package id.asn.traininghours.siasn;

import id.asn.traininghours.reading.Period;
import org.jspecify.annotations.Nullable;

/** What of an agency's ledger is to be told: completion dates, both included, and one history or both. */
record SiasnChoice(
        String agencyCode, Period period, @Nullable Riwayat riwayat) {

    /** For the name of a file. */
    String subject() {
        return agencyCode + "-" + period.from() + "-" + period.to() + (riwayat == null ? "" : "-" + riwayat);
    }
}
