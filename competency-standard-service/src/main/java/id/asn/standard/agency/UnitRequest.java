package id.asn.standard.agency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit of the tree. */
@Schema(name = "UnitRequest")
public record UnitRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "BKPSDM-PK")
        String unitCode,

        @NotBlank @Size(max = 200) @Schema(examples = "Bidang Pengembangan Kompetensi")
        String name,

        @Nullable @Size(max = 40) @Schema(description = "Absent for a root", examples = "BKPSDM")
        String parentUnitCode) {}
