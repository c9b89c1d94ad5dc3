package id.asn.standard.dictionary.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collection;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What became of a file, or would become of it. */
@Schema(name = "DictionaryFileReport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DictionaryFileView(
        @Schema(examples = "KAMUS-3328") String dictionaryCode,
        @Schema(examples = "2024") String edition,
        Outcome outcome,

        @Schema(description = "How many competencies the file holds", examples = "9")
        int competencies,

        @Schema(description = "How many indicators it holds", examples = "135")
        int indicators,

        @Nullable @Schema(description = "Against the edition before; absent when the file is refused")
        Changes changes,

        @Schema(description = "Columns or fields that a dictionary does not have")
        Collection<String> ignored,

        @Schema(description = "Everything that is wrong; nothing is published while there is anything")
        List<Error> errors) {

    /** What became of it. */
    @Schema(name = "DictionaryFileOutcome")
    public enum Outcome {
        /** A dry run found nothing wrong. */
        VALID,
        REFUSED,
        PUBLISHED
    }

    /** How the edition differs from the one before it. */
    @Schema(name = "EditionChanges")
    public record Changes(int added, int changed, int unchanged, int withdrawn) {}

    /** One thing wrong with one place of the file. */
    @Schema(name = "DictionaryFileError")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Error(
            @Nullable @Schema(description = "Of a table, as a spreadsheet shows it", examples = "17")
            Integer row,

            @Nullable @Schema(description = "As the file calls it", examples = "Level")
            String column,

            @Nullable @Schema(description = "Of a JSON document", examples = "/competencies/3/levels/0/deskripsi")
            String pointer,

            @Schema(examples = "LEVEL_UNKNOWN") String code,

            @Schema(examples = "6 is no level; levels are 1 to 5.")
            String message,

            @Nullable @Schema(description = "What could stand there instead", examples = "1, 2, 3, 4, 5")
            String suggestion) {}
}
