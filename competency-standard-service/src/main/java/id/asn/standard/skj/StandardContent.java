package id.asn.standard.skj;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a standard says about its position; a draft of it may still be incomplete. */
@Schema(name = "StandardContent")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record StandardContent(
        @Schema(description = "Ikhtisar jabatan", examples = "Memimpin pengembangan kompetensi pegawai")
        String summary,

        List<RequiredCompetency> competencies,
        @Nullable RequiredRank rank,
        List<RequiredEducation> education,
        List<RequiredTraining> training,
        List<RequiredExperience> experience,
        List<String> performanceIndicators) {

    /** A competency with the level that the position needs; 1 to 5, judged at submission. */
    @Schema(name = "RequiredCompetency")
    public record RequiredCompetency(
            @NotBlank @Size(max = 40) @Schema(examples = "M.1")
            String competencyCode,

            @NotNull @Schema(description = "1 to 5, judged at submission", examples = "3")
            Integer level) {}

    /** The least rank. */
    @Schema(name = "RequiredRank")
    public record RequiredRank(
            @NotBlank @Size(max = 10) @Schema(description = "Golongan", examples = "III/d")
            String minimum,

            @NotNull Importance importance) {}

    /** A level of education, with its field if one is asked. */
    @Schema(name = "RequiredEducation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequiredEducation(
            @NotBlank @Size(max = 40) @Schema(examples = "S1")
            String level,

            @Nullable @Size(max = 200) @Schema(examples = "Administrasi Publik")
            String field,

            @NotNull Importance importance) {}

    /** A training to have followed. */
    @Schema(name = "RequiredTraining")
    public record RequiredTraining(
            @NotNull TrainingKind kind,

            @NotBlank @Size(max = 200) @Schema(examples = "Pelatihan Kepemimpinan Administrator")
            String name,

            @NotNull Importance importance) {}

    /** Experience to have. */
    @Schema(name = "RequiredExperience")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RequiredExperience(
            @NotBlank @Size(max = 500) @Schema(examples = "Jabatan pengawas di bidang kepegawaian")
            String description,

            @Nullable @Min(0) @Max(40) @Schema(examples = "3")
            Integer minimumYears,

            @NotNull Importance importance) {}
}
