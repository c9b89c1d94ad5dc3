package id.asn.standard;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decree or regulation that something rests on. */
@Schema(description = "The decree or regulation that this rests on")
public record LegalBasis(
        @NotBlank @Size(max = 100) @Schema(examples = "800/123/2021")
        String number,

        @NotNull @CivilDate @Schema(examples = "2021-12-20") LocalDate date,

        @NotBlank @Size(max = 500) @Schema(examples = "Keputusan Bupati Tegal tentang Standar Kompetensi Jabatan")
        String title) {}
