package id.asn.traininghours.siasn;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of which SIASN and the ledger do not say the same. */
@Schema(name = "SiasnDifference")
public record Difference(
        @Schema(examples = "jumlahJam") String field,
        @Schema(examples = "12") String siasn,
        @Schema(examples = "10.00") String local) {

    String text() {
        return field + ": " + siasn + " / " + local;
    }
}
