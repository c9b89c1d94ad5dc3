package id.asn.standard.dictionary;

import id.asn.standard.LegalBasis;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published edition. */
@Schema(name = "Dictionary")
public record DictionaryView(
        @Schema(examples = "PANRB-38-2017") String dictionaryCode,

        @Schema(examples = "Kamus Kompetensi Manajerial dan Sosial Kultural")
        String name,

        LegalBasis legalBasis,
        LocalDate effectiveFrom,

        @Schema(description = "How many competencies it holds", examples = "9")
        int competencies) {

    static DictionaryView of(DictionaryRequest request) {
        return new DictionaryView(
                request.dictionaryCode(),
                request.name(),
                request.legalBasis(),
                request.effectiveFrom(),
                request.competencies().size());
    }
}
