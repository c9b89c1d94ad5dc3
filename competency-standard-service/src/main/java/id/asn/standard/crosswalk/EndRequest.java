package id.asn.standard.crosswalk;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From when on an accepted mapping no longer holds, and why. */
@Schema(name = "MappingEndRequest")
public record EndRequest(
        @NotNull @CivilDate @Schema(description = "First day on which it no longer holds", examples = "2026-01-01")
        LocalDate effectiveTo,

        @NotBlank @Size(max = 500) @Schema(examples = "Daftar lama dicabut")
        String reason) {}
