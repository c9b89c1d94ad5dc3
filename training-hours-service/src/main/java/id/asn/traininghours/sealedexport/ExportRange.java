package id.asn.traininghours.sealedexport;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is exported.
 *
 * @param agencyCode whose entries; all when absent
 * @param from first sealed day
 * @param to last sealed day
 */
record ExportRange(@Nullable String agencyCode, LocalDate from, LocalDate to) {

    String scope() {
        return agencyCode == null ? "*" : agencyCode;
    }
}
