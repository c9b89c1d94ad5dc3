package id.asn.standard.dictionary;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.LegalBasis;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A dictionary as its edition of a day says it. */
@Schema(name = "Dictionary")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DictionaryView(
        @Schema(examples = "PANRB-38-2017") String dictionaryCode,

        @Schema(examples = "Kamus Kompetensi Manajerial dan Sosial Kultural")
        String name,

        LegalBasis legalBasis,
        LocalDate effectiveFrom,

        @Schema(description = "How many competencies it holds", examples = "9")
        int competencies,

        @Schema(examples = "2024") String edition,

        @Nullable @Schema(description = "First day on which this edition no longer holds; absent: until another comes")
        LocalDate effectiveTo,

        @Nullable @Schema(description = "The agency that keeps it; absent: national", examples = "3328")
        String agencyCode) {

    static DictionaryView of(DictionaryRequest request) {
        return new DictionaryView(
                request.dictionaryCode(),
                request.name(),
                request.legalBasis(),
                request.effectiveFrom(),
                request.competencies().size(),
                request.firstEdition().edition(),
                null,
                request.agencyCode());
    }
}
