package id.asn.traininghours.siasn;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.traininghours.completion.Verification;
import id.asn.traininghours.jp.Jp;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A row of a reconciliation; what both have is shown as SIASN has it, what differs with both values. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SiasnReconciliationRow")
public record ReconciliationRow(
        ReconciliationState state,

        @Nullable @Schema(description = "Of the upload, from 1; absent when SIASN does not have it", examples = "17")
        Integer rowNumber,

        @Nullable @Schema(description = "Absent when nobody of the agency is known by what the row names")
        UUID employeeId,

        @Nullable UUID completionId,

        @Nullable @Schema(description = "Of the ledger: what is not verified is not exported")
        Verification verification,

        @Nullable Riwayat riwayat,
        @Nullable Integer jenisDiklatId,
        String namaKursus,
        @Nullable String nomorSertipikat,

        @Schema(description = "dd-MM-yyyy", examples = "24-05-2022")
        String tanggalKursus,

        @Schema(description = "dd-MM-yyyy", examples = "25-05-2022")
        String tanggalSelesaiKursus,

        @Nullable @Schema(description = "Whole JP of SIASN", examples = "10")
        Integer jumlahJam,

        @Nullable @Schema(description = "JP of the ledger") Jp exactJp,

        @Nullable @Schema(description = "How jumlahJam came of exactJp; absent when rounding does not explain it")
        Rounding rounding,

        List<Difference> differences) {

    public ReconciliationRow {
        differences = List.copyOf(differences);
    }

    @JsonIgnore
    @Nullable String differencesText() {
        return differences.isEmpty()
                ? null
                : differences.stream().map(Difference::text).collect(Collectors.joining("; "));
    }
}
