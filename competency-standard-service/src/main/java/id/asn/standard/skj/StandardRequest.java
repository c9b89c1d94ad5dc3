package id.asn.standard.skj;

import id.asn.standard.skj.StandardContent.RequiredCompetency;
import id.asn.standard.skj.StandardContent.RequiredEducation;
import id.asn.standard.skj.StandardContent.RequiredExperience;
import id.asn.standard.skj.StandardContent.RequiredRank;
import id.asn.standard.skj.StandardContent.RequiredTraining;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A draft of a standard. */
@Schema(name = "StandardDraftRequest")
public record StandardRequest(
        @NotNull UUID positionId,
        @NotBlank @Size(max = 4000) String summary,
        @NotNull @Size(max = 100) List<@NotNull @Valid RequiredCompetency> competencies,
        @Nullable @Valid RequiredRank rank,
        @Nullable @Size(max = 20) List<@NotNull @Valid RequiredEducation> education,
        @Nullable @Size(max = 50) List<@NotNull @Valid RequiredTraining> training,
        @Nullable @Size(max = 20) List<@NotNull @Valid RequiredExperience> experience,
        @Nullable @Size(max = 50) List<@NotBlank @Size(max = 1000) String> performanceIndicators,
        @Nullable @Valid Correction corrects) {

    StandardContent content() {
        return new StandardContent(
                summary,
                competencies,
                rank,
                orNone(education),
                orNone(training),
                orNone(experience),
                orNone(performanceIndicators));
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
