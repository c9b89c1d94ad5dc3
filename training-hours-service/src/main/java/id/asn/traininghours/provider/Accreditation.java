package id.asn.traininghours.provider;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A decision that an institution may train.
 *
 * @param to inclusive
 */
@Embeddable
@Schema(name = "ProviderAccreditation")
public record Accreditation(
        @NotBlank @Size(max = 20) @Column(name = "level") @Schema(examples = "A")
        String level,

        @NotNull @CivilDate @Column(name = "accredited_from") @Schema(examples = "2021-01-01")
        LocalDate from,

        @NotNull @CivilDate
        @Column(name = "accredited_to")
        @Schema(description = "Last day, inclusive", examples = "2025-12-31")
        LocalDate to,

        @NotBlank @Size(max = 200) @Column(name = "decision") @Schema(examples = "Keputusan Kepala LAN 12/K.1/2021")
        String decision) {

    AccreditedPeriod period() {
        return new AccreditedPeriod(from, to);
    }
}
