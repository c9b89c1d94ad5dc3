package id.asn.standard.impact;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.dictionary.CompetencySummary;
import id.asn.standard.employee.PlacementKind;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The holders of one kind, by what they were assessed for: the same people appear once for each purpose. */
@Schema(name = "PopulationImpact")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PopulationImpact(
        PlacementKind placement,
        Purpose purpose,
        int holders,

        @Schema(description = "Holders of whom the assessments say anything for this purpose")
        int assessed,

        @Schema(description = "Needs (person and competency) that would appear")
        int needsAppearing,

        @Schema(description = "Needs that would vanish") int needsVanishing,

        @Schema(description = "Holders whose category would be another one, where both can be reckoned")
        int categoryChanges,

        List<CategoryMove> categories,

        @Nullable @Schema(description = "In the order of their codes; left out for each of several standards")
        List<CompetencyImpact> competencies) {

    PopulationImpact withoutCompetencies() {
        return with(null);
    }

    PopulationImpact named(Map<String, CompetencySummary> known) {
        return competencies == null
                ? this
                : with(competencies.stream()
                        .map(row -> row.named(known.get(row.competencyCode())))
                        .toList());
    }

    private PopulationImpact with(@Nullable List<CompetencyImpact> others) {
        return new PopulationImpact(
                placement,
                purpose,
                holders,
                assessed,
                needsAppearing,
                needsVanishing,
                categoryChanges,
                categories,
                others);
    }
}
