package id.asn.traininghours.yearclose;

import id.asn.traininghours.seal.SealView;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A closed year. The balance is the snapshot and the adjustments after it. */
@Schema(name = "YearClose")
public record YearCloseView(
        @Schema(examples = "3328") String agencyCode,
        @Schema(examples = "2025") int year,

        @Schema(description = "The newest seal when the year was closed; the snapshot holds the entries sealed by then")
        SealView seal,

        @Schema(description = "People of the snapshot", examples = "9120")
        long people,

        JpSums snapshot,

        @Schema(description = "Entries of the year that were sealed later or are not sealed yet")
        JpSums adjustments,

        JpSums balance,

        @Schema(
                description = "SHA-256 over a line for each person of the snapshot in the order of ids:"
                        + " `employeeId entries creditedJp verifiedJp unverifiedJp`, each ended by a line feed",
                examples = "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d")
        String digest,

        Instant closedAt,
        String closedBy) {

    static YearCloseView of(YearClose close, SealView seal, JpSums adjustments) {
        return new YearCloseView(
                close.agencyCode(),
                close.year(),
                seal,
                close.people(),
                close.sums(),
                adjustments,
                close.sums().plus(adjustments),
                close.digest(),
                close.closedAt(),
                close.closedBy());
    }
}
