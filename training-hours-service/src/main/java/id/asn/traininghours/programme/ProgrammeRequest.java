package id.asn.traininghours.programme;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A programme as its provider offers it. */
public record ProgrammeRequest(
        @NotBlank @Size(max = 64) @Schema(examples = "PPSDM-NAKER")
        String providerCode,

        @NotBlank @Size(max = 300) @Schema(examples = "Penyusunan standar kompetensi jabatan")
        String title,

        @NotBlank @Size(max = 10) @Schema(examples = "KL10") String formCode,

        @Nullable @DecimalMin("0.01") @Digits(integer = 4, fraction = 2) @Schema(description = "Length of the whole programme", examples = "24")
        BigDecimal jp,

        @NotNull @Size(max = 50) List<@NotBlank @Size(max = 40) String> competencyCodes,
        @NotNull @Size(max = 50) List<@NotNull @Valid ProgrammeAccreditation> accreditations) {}
