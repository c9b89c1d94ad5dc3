package id.asn.standard.dictionary;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A competency without its levels. */
@Schema(name = "CompetencySummary")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompetencySummary(
        @Schema(examples = "M.1") String competencyCode,
        @Schema(examples = "PANRB-38-2017") String dictionaryCode,
        @Schema(examples = "Integritas") String name,
        CompetencyGroup group,
        @Nullable @Schema(examples = "WNPD.01") String urusanCode,

        @Nullable @Schema(description = "Edition of the dictionary that says so", examples = "2024")
        String edition,

        @Nullable @Schema(
                description = "With a search: the text around the words found, each between **",
                examples = "Menjaga **integritas** rekan satu kelompok")
        String snippet) {

    /** One of which only the code, the name and where it belongs matter. */
    public CompetencySummary(
            String competencyCode,
            String dictionaryCode,
            String name,
            CompetencyGroup group,
            @Nullable String urusanCode) {
        this(competencyCode, dictionaryCode, name, group, urusanCode, null, null);
    }
}
