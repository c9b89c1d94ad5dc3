package id.asn.assessment.qualification;

import id.asn.assessment.register.Wire;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is read of {@code qualification.v1}: all that the register knows of a person's qualifications. */
record QualificationState(
        UUID employeeId,
        String agencyCode,
        List<Rank> ranks,
        List<Education> educations,
        List<Training> trainings,
        long version) {

    QualificationState {
        Wire.require(employeeId, "employeeId");
        Wire.require(agencyCode, "agencyCode");
        Wire.require(ranks, "ranks");
        Wire.require(educations, "educations");
        Wire.require(trainings, "trainings");
        Wire.requireVersion(version);
        ranks = List.copyOf(ranks);
        educations = List.copyOf(educations);
        trainings = List.copyOf(trainings);
    }

    /** A rank from a day on. */
    record Rank(String golongan, LocalDate since) {

        Rank {
            Wire.require(golongan, "ranks.golongan");
            Wire.require(since, "ranks.since");
        }
    }

    /** An education completed in a year. */
    record Education(String level, @Nullable String field, Integer year) {

        Education {
            Wire.require(level, "educations.level");
            Wire.require(year, "educations.year");
        }
    }

    /** A training completed in a year. */
    record Training(String kind, String name, Integer year) {

        Training {
            Wire.require(kind, "trainings.kind");
            Wire.require(name, "trainings.name");
            Wire.require(year, "trainings.year");
        }
    }
}
