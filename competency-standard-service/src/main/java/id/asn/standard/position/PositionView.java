package id.asn.standard.position;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.asn.standard.reference.Tier;
import id.asn.standard.reference.TierGroup;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A position as it is on a date. */
@Schema(name = "Position")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PositionView(
        UUID positionId,
        @Schema(examples = "6407") String agencyCode,
        @Schema(examples = "BKPSDM-KABID-PK") String positionCode,

        @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
        String title,

        Tier tier,
        @Schema(examples = "BKPSDM-PK") String unitCode,
        List<String> urusanCodes,
        @Nullable UUID reportsToPositionId,
        @Nullable @Schema(examples = "BKPSDM-KABAN") String reportsToPositionCode,
        @Nullable @Schema(examples = "11") Integer jobClass,
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "First day on which it is otherwise or abolished", examples = "2024-01-01")
        LocalDate effectiveTo,

        @Schema(description = "Of the position now; what If-Match takes")
        long version) {

    @JsonProperty
    @Schema(description = "Kelompok jabatan, which follows from the tier", examples = "ADMINISTRASI")
    public TierGroup tierGroup() {
        return tier.group();
    }
}
