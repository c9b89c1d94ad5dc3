package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.LegalBasis;
import id.asn.standard.dictionary.DictionaryRequest.CompetencyRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was wrong in an edition from its first day on, such as a misprint; what is absent stays as it is. */
@Schema(name = "EditionCorrection")
public record EditionCorrection(
        @NotBlank @Size(max = 500) @Schema(examples = "Salah cetak pada lampiran, ralat 12 Maret 2024")
        String reason,

        @Nullable @Size(min = 1, max = 200) String name,
        @Nullable @Valid LegalBasis legalBasis,
        @Nullable @CivilDate LocalDate effectiveFrom,

        @Size(max = 1000) @Schema(description = "Those whose text was wrong, whole, and those that were forgotten")
        List<@NotNull @Valid CompetencyRequest> competencies,

        @Size(max = 1000) @Schema(description = "Codes that should not have been printed")
        List<@NotBlank @Size(max = 40) String> removedCompetencyCodes) {

    public EditionCorrection {
        competencies = Objects.requireNonNullElse(competencies, List.of());
        removedCompetencyCodes = Objects.requireNonNullElse(removedCompetencyCodes, List.of());
    }
}
