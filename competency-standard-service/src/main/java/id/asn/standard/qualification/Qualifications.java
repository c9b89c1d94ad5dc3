package id.asn.standard.qualification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.bulk.PlainText;
import id.asn.chassis.timetravel.CivilDate;
import id.asn.standard.skj.TrainingKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of a person's qualifications. Merit facts only: neither birth nor sex nor anything else that the merit
 * system forbids has a place here.
 */
@Schema(name = "Qualifications")
public record Qualifications(
        @NotNull @Size(max = 30) @Schema(description = "Ranks held, each from its first day on; empty for PPPK")
        List<@NotNull @Valid Rank> ranks,

        @NotNull @Size(max = 20) List<@NotNull @Valid Education> educations,
        @NotNull @Size(max = 200) List<@NotNull @Valid Training> trainings) {

    private static final int EARLIEST = 1945;
    private static final int LATEST = 2199;

    /** A rank from a day on. */
    @Schema(name = "QualificationRank")
    public record Rank(
            @NotBlank @Size(max = 10) @Schema(description = "Golongan", examples = "III/d")
            String golongan,

            @NotNull @CivilDate @Schema(description = "First day (TMT)", examples = "2022-04-01")
            LocalDate since) {}

    /** A completed education. */
    @Schema(name = "QualificationEducation")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Education(
            @NotNull EducationLevel level,

            @Nullable @PlainText @Size(min = 1, max = 200) @Schema(examples = "Administrasi Publik")
            String field,

            @NotNull @Min(EARLIEST) @Max(LATEST) @Schema(description = "Year of completion", examples = "2008")
            Integer year) {}

    /** A completed training. */
    @Schema(name = "QualificationTraining")
    public record Training(
            @NotNull TrainingKind kind,

            @NotBlank @PlainText @Size(max = 200) @Schema(examples = "Pelatihan Kepemimpinan Administrator")
            String name,

            @NotNull @Min(EARLIEST) @Max(LATEST) @Schema(description = "Year of completion", examples = "2021")
            Integer year) {}

    /** The same in one order and without repetitions, so that saying it again in another order changes nothing. */
    Qualifications inOrder() {
        return new Qualifications(
                ranks.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Rank::since).thenComparing(Rank::golongan))
                        .toList(),
                educations.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Education::year)
                                .thenComparing(Education::level)
                                .thenComparing(education -> education.field() == null ? "" : education.field()))
                        .toList(),
                trainings.stream()
                        .distinct()
                        .sorted(Comparator.comparing(Training::year)
                                .thenComparing(Training::kind)
                                .thenComparing(Training::name))
                        .toList());
    }

    /** What of it holds on the day; what was completed in its year counts. */
    Qualifications on(LocalDate day) {
        return new Qualifications(
                ranks.stream().filter(rank -> !rank.since().isAfter(day)).toList(),
                educations.stream()
                        .filter(education -> education.year() <= day.getYear())
                        .toList(),
                trainings.stream()
                        .filter(training -> training.year() <= day.getYear())
                        .toList());
    }
}
