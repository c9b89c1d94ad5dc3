package id.asn.standard.position;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** @param effectiveFrom first day on which the position is no more */
@Schema(name = "AbolitionRequest")
public record AbolitionRequest(
        @NotNull @CivilDate @Schema(description = "First day on which the position is no more", examples = "2024-01-01")
        LocalDate effectiveFrom) {}
