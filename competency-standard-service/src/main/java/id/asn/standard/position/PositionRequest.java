package id.asn.standard.position;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.reference.Tier;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an HR portal says about a position from {@code effectiveFrom} on: until {@code effectiveTo}, else until the next
 * change that is known already. A back-dated statement so corrects its time only; what came later stays.
 */
@Schema(name = "PositionRequest")
public record PositionRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "Kepala Bidang Pengembangan Kompetensi")
        String title,

        @NotNull Tier tier,

        @NotBlank @Size(max = 40) @Schema(examples = "BKPSDM-PK")
        String unitCode,

        @NotNull @Size(max = 32) List<@NotBlank @Size(max = 20) String> urusanCodes,

        @Nullable @Size(max = 40) @Schema(description = "Code of the superior's position", examples = "BKPSDM-KABAN")
        String reportsToPositionCode,

        @Nullable @Min(1) @Max(17) @Schema(description = "Kelas jabatan", examples = "11")
        Integer jobClass,

        @NotNull @CivilDate @Schema(examples = "2021-01-01") LocalDate effectiveFrom,

        @Nullable @CivilDate
        @Schema(
                description = "First day on which this no longer holds. Absent: it holds until the next change that is"
                        + " known already, so sending an old statement again wipes no later one",
                examples = "2023-07-01")
        LocalDate effectiveTo) {}
