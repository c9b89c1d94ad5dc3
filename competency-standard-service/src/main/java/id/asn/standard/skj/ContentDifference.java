package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.standard.LegalBasis;
import id.asn.standard.dictionary.CompetencySummary;
import id.asn.standard.skj.StandardContent.RequiredEducation;
import id.asn.standard.skj.StandardContent.RequiredExperience;
import id.asn.standard.skj.StandardContent.RequiredRank;
import id.asn.standard.skj.StandardContent.RequiredTraining;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Section by section, what differs; a section that is the same is absent or empty. */
@Schema(name = "ContentDifference")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContentDifference(
        @Nullable Difference<String> summary,
        List<CompetencyDifference> competencies,
        @Nullable Difference<RequiredRank> rank,
        List<Difference<RequiredEducation>> education,
        List<Difference<RequiredTraining>> training,
        List<Difference<RequiredExperience>> experience,
        List<Difference<String>> performanceIndicators,
        @Nullable Difference<LegalBasis> legalBasis) {

    ContentDifference named(Map<String, CompetencySummary> known) {
        return new ContentDifference(
                summary,
                competencies.stream()
                        .map(row -> row.named(known.get(row.competencyCode())))
                        .toList(),
                rank,
                education,
                training,
                experience,
                performanceIndicators,
                legalBasis);
    }
}
