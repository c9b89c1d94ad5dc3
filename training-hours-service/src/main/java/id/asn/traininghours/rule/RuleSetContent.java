package id.asn.traininghours.rule;

import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Everything that a draft says. Forms that it names neither as rules nor as ended stay as they are. */
@Schema(name = "RuleSetContent")
public record RuleSetContent(
        @NotBlank @Size(max = 300) @Schema(examples = "Konversi jam pelajaran 2027")
        String title,

        @NotNull @Valid LegalBasis legalBasis,

        @NotNull @CivilDate @Schema(description = "A day to come", examples = "2027-07-01")
        LocalDate effectiveFrom,

        @NotNull @Size(max = 500) List<@NotNull @Valid SetRule> rules,

        @Size(max = 500) @Schema(description = "Forms that nobody can be credited for any more")
        List<@NotBlank @Size(max = 10) String> endedForms) {

    public RuleSetContent {
        endedForms = endedForms == null ? List.of() : List.copyOf(endedForms);
    }
}
