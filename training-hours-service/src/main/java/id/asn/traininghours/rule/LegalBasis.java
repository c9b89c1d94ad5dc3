package id.asn.traininghours.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The regulation that a rule set rests on. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "RuleSetLegalBasis", description = "The regulation that the set rests on")
public record LegalBasis(
        @NotBlank @Size(max = 100) @Schema(examples = "Peraturan LAN 3/2027")
        String number,

        @Nullable @CivilDate @Schema(description = "Required of a new set", examples = "2027-01-15")
        LocalDate date,

        @NotBlank @Size(max = 500) @Schema(examples = "Lampiran (konversi jam pelajaran)")
        String title) {

    /** As a rule cites it. */
    String citation() {
        return date == null ? number + ", " + title : number + " (" + date + "), " + title;
    }
}
