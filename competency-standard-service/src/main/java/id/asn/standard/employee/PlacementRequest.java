package id.asn.standard.employee;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A time in a position. */
@Schema(name = "PlacementRequest")
public record PlacementRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "BKPSDM-KABID-PK")
        String positionCode,

        @NotNull PlacementKind kind,
        @NotNull @CivilDate @Schema(examples = "2021-02-01") LocalDate from,

        @Nullable @CivilDate @Schema(description = "First day after; absent while open")
        LocalDate to) {}
