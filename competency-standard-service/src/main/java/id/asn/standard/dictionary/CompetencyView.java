package id.asn.standard.dictionary;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A competency with definition, levels and behavioural indicators. */
@Schema(name = "Competency")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CompetencyView(
        @Schema(examples = "M.1") String competencyCode,
        @Schema(examples = "PANRB-38-2017") String dictionaryCode,
        @Schema(examples = "Integritas") String name,
        CompetencyGroup group,
        @Nullable @Schema(examples = "WNPD.01") String urusanCode,
        String definition,
        List<LevelView> levels) {

    /** One level with its indicators. */
    @Schema(name = "CompetencyLevelView")
    public record LevelView(@Schema(examples = "3") int level, String description, List<String> indicators) {}
}
