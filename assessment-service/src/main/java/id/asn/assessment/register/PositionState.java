package id.asn.assessment.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is read of {@code position.v1}.
 *
 * @param reportsToPositionId the superior's position; null at the top
 */
record PositionState(
        UUID positionId,
        String agencyCode,
        String positionCode,
        String title,
        String tier,
        String unitCode,
        @Nullable UUID reportsToPositionId,
        long version) {

    PositionState {
        Wire.require(positionId, "positionId");
        Wire.require(agencyCode, "agencyCode");
        Wire.require(positionCode, "positionCode");
        Wire.require(title, "title");
        Wire.require(tier, "tier");
        Wire.require(unitCode, "unitCode");
        Wire.requireVersion(version);
    }
}
