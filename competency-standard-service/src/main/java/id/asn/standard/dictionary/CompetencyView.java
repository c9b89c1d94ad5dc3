package id.asn.standard.dictionary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A competency with definition, levels and behavioural indicators, as an edition words it. */
@Schema(name = "Competency")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompetencyView(
        @Schema(examples = "M.1") String competencyCode,
        @Schema(examples = "PANRB-38-2017") String dictionaryCode,
        @Schema(examples = "Integritas") String name,
        CompetencyGroup group,
        @Nullable @Schema(examples = "WNPD.01") String urusanCode,
        String definition,
        List<LevelView> levels,
        @Schema(examples = "2024") String edition,

        @Schema(description = "First day of the edition") LocalDate effectiveFrom,

        @Nullable @Schema(description = "First day on which the edition no longer holds; absent: until another comes")
        LocalDate effectiveTo,

        @Schema(description = "SHA-256 of the wording: equal in two editions that word it alike")
        String digest) {

    /** One level with its indicators. */
    @Schema(name = "CompetencyLevelView")
    public record LevelView(@Schema(examples = "3") int level, String description, List<String> indicators) {}
}
