package id.asn.standard.dictionary;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.LegalBasis;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is, or was, known of an edition. */
@Schema(name = "Edition")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EditionView(
        @Schema(examples = "PANRB-38-2017") String dictionaryCode,
        @Schema(examples = "2024") String edition,

        @Schema(examples = "Kamus Kompetensi Manajerial dan Sosial Kultural")
        String name,

        LegalBasis legalBasis,
        LocalDate effectiveFrom,

        @Nullable @Schema(description = "First day on which it no longer holds; absent: until another edition comes")
        LocalDate effectiveTo,

        @Schema(description = "How many competencies it holds", examples = "9")
        int competencies,

        @Schema(description = "Since when this is known") Instant recordedFrom,

        @Nullable @Schema(description = "Until when it was taken for right; absent: it still is")
        Instant recordedTo,

        @Nullable @Schema(description = "Why it was corrected", examples = "Salah cetak pada lampiran, ralat 12 Maret 2024")
        String reason) {}
