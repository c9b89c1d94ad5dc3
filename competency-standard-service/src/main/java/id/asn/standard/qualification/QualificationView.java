package id.asn.standard.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person has on a day, as known at an instant. */
@Schema(name = "EmployeeQualifications")
public record QualificationView(
        UUID employeeId,
        @Schema(examples = "2026-11-27") LocalDate asOf,
        List<Qualifications.Rank> ranks,
        List<Qualifications.Education> educations,
        List<Qualifications.Training> trainings,

        @Schema(description = "When this version was recorded")
        Instant recordedAt,

        long version) {

    static QualificationView of(UUID employeeId, LocalDate asOf, QualificationRows.Known known) {
        Qualifications content = known.content().on(asOf);
        return new QualificationView(
                employeeId,
                asOf,
                content.ranks(),
                content.educations(),
                content.trainings(),
                known.recordedAt(),
                known.version());
    }
}
