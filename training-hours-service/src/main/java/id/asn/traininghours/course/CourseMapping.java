package id.asn.traininghours.course;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.asn.chassis.timetravel.CivilDate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a course is while the mapping is valid. What it leaves out comes from its programme.
 *
 * @param to inclusive; absent while open
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CourseMapping(
        @NotNull @CivilDate @Schema(examples = "2026-01-01") LocalDate from,

        @Nullable @CivilDate @Schema(description = "Last day, inclusive; absent while open", examples = "2026-12-31")
        LocalDate to,

        @Nullable @Size(min = 1, max = 64) @Schema(examples = "SKJ-2021")
        String programmeCode,

        @Nullable @Size(min = 1, max = 10) @Schema(description = "Absent: the programme's form", examples = "NKL03")
        String formCode,

        @Nullable @Valid @Schema(description = "Absent: the programme's hours, or what each completion says")
        CourseQuantity quantity,

        @Nullable @Size(max = 50) @Schema(description = "Absent: the programme's competencies")
        List<@NotBlank @Size(max = 40) String> competencyCodes) {

    public CourseMapping {
        competencyCodes = competencyCodes == null ? null : List.copyOf(competencyCodes);
    }

    boolean meets(CourseMapping other) {
        return (to == null || !other.from.isAfter(to)) && (other.to == null || !from.isAfter(other.to));
    }
}
