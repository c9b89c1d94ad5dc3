package id.asn.assessment.match;

import id.asn.assessment.rules.Purpose;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a match is for and against what: the opaque person, the definitive position held and its standard in force.
 *
 * @param positionId null when no definitive position is held
 * @param standardId null when no standard is in force for it
 */
public record MatchTarget(
        UUID employeeId,
        String agencyCode,
        Purpose purpose,
        @Nullable UUID positionId,
        @Nullable String unitCode,
        @Nullable String tier,
        @Nullable UUID standardId,
        @Nullable String standardDigest) {}
