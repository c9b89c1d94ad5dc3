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
        @Nullable @Schema(examples = "WNPD.01") String urusanCode) {}
