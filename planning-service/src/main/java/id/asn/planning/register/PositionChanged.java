package id.asn.planning.register;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.time.LocalDate;
import java.util.UUID;

/** The fields of {@code position.v1} that planning reads. */
public record PositionChanged(
        UUID positionId,
        String agencyCode,
        String positionCode,
        String title,
        String tier,
        String unitCode,
        LocalDate effectiveFrom,
        long version) {

    public PositionChanged {
        require(positionId, "positionId");
        require(agencyCode, "agencyCode");
        require(positionCode, "positionCode");
        require(title, "title");
        require(tier, "tier");
        require(unitCode, "unitCode");
        require(effectiveFrom, "effectiveFrom");
        requirePositive(version, "version");
    }
}
