package id.asn.standard.dictionary;

import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.LegalBasis;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A new dictionary with the competencies of its first edition. */
@Schema(name = "DictionaryRequest")
public record DictionaryRequest(
        @NotBlank @Size(max = 40) @Schema(examples = "PANRB-38-2017")
        String dictionaryCode,

        @NotBlank @Size(max = 200) @Schema(examples = "Kamus Kompetensi Manajerial dan Sosial Kultural")
        String name,

        @NotNull @Valid LegalBasis legalBasis,
        @NotNull @CivilDate @Schema(examples = "2018-01-01") LocalDate effectiveFrom,
        @NotEmpty @Size(max = 1000) List<@NotNull @Valid CompetencyRequest> competencies,

        @Nullable @Pattern(regexp = EditionRequest.LABEL) @Schema(description = "Label of the first edition; 1 when absent", examples = "2017")
        String edition,

        @Nullable @Size(max = 20) @Schema(
                description = "The agency that keeps it; absent: national, which needs a token for all agencies",
                examples = "3328")
        String agencyCode) {

    private static final String FIRST_EDITION = "1";

    EditionRequest firstEdition() {
        return new EditionRequest(
                Objects.requireNonNullElse(edition, FIRST_EDITION), name, legalBasis, effectiveFrom, competencies);
    }

    /** A competency; its code is unique over all dictionaries and the same in every edition. */
    @Schema(name = "CompetencyRequest")
    public record CompetencyRequest(
            @NotBlank @Size(max = 40) @Schema(examples = "M.1")
            String competencyCode,

            @NotBlank @Size(max = 200) @Schema(examples = "Integritas")
            String name,

            @NotNull CompetencyGroup group,

            @Nullable @Size(max = 20) @Schema(description = "Government affair of a technical competency", examples = "WNPD.01")
            String urusanCode,

            @NotBlank @Size(max = 2000) String definition,
            @NotNull @Size(max = 5) List<@NotNull @Valid LevelRequest> levels) {}

    /** One of the five levels. */
    @Schema(name = "CompetencyLevel")
    public record LevelRequest(
            @NotNull @Min(1) @Max(5) @Schema(examples = "3") Integer level,
            @NotBlank @Size(max = 2000) String description,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 1000) String> indicators) {}
}
