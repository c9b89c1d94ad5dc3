package id.asn.assessment.register;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.assessment.rules.CompetencyGroup;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code position-standard.v1}: a standard that is or was in force.
 *
 * @param effectiveTo first day no longer in force
 * @param requirements what it asks besides competencies, kept as told; null when the event is from before it told them
 * @param digest SHA-256 of the canonical content, by the owner of the standard
 */
record StandardState(
        UUID standardId,
        UUID positionId,
        String agencyCode,
        Status status,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        Decree legalBasis,
        List<Requirement> competencies,
        @Nullable JsonNode requirements,
        String digest,
        long version) {

    StandardState {
        Wire.require(standardId, "standardId");
        Wire.require(positionId, "positionId");
        Wire.require(agencyCode, "agencyCode");
        Wire.require(status, "status");
        Wire.require(effectiveFrom, "effectiveFrom");
        Wire.require(legalBasis, "legalBasis");
        Wire.require(competencies, "competencies");
        Wire.require(digest, "digest");
        Wire.requireVersion(version);
        competencies = List.copyOf(competencies);
    }

    /** A draft never travels. */
    enum Status {
        ENACTED,
        SUPERSEDED,
        REVOKED
    }

    /** The decree that enacted it. */
    record Decree(String number, LocalDate date, String title) {

        Decree {
            Wire.require(number, "legalBasis.number");
            Wire.require(date, "legalBasis.date");
            Wire.require(title, "legalBasis.title");
        }
    }

    /** A competency it requires, at a level from 1 to 5. */
    record Requirement(String competencyCode, String name, CompetencyGroup group, BigDecimal level) {

        Requirement {
            Wire.require(competencyCode, "competencyCode");
            Wire.require(name, "name");
            Wire.require(group, "group");
            Wire.require(level, "level");
        }
    }
}
