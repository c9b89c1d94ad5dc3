package id.asn.standard.dictionary;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A competency at one level, in the words of an edition. */
@Schema(name = "WordedLevel")
public record WordedLevel(
        @Schema(examples = "M.1") String competencyCode,
        @Schema(examples = "PANRB-38-2017") String dictionaryCode,
        @Schema(examples = "1") String edition,
        @Schema(examples = "Integritas") String name,
        CompetencyGroup group,
        @Schema(examples = "3") int level,
        String description,
        List<String> indicators) {}
