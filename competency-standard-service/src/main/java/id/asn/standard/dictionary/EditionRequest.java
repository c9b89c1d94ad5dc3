package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.LegalBasis;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A whole edition: from its date on it takes the place of the one before; what it leaves out is withdrawn. */
@Schema(name = "EditionRequest")
public record EditionRequest(
        @NotNull @Pattern(regexp = LABEL) @Schema(description = "Label, unique in the dictionary", examples = "2024")
        String edition,

        @NotBlank @Size(max = 200) @Schema(examples = "Kamus Kompetensi Manajerial dan Sosial Kultural")
        String name,

        @NotNull @Valid LegalBasis legalBasis,
        @NotNull @CivilDate @Schema(examples = "2024-01-01") LocalDate effectiveFrom,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid CompetencyRequest> competencies) {

    public static final String LABEL = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";
}
