package id.asn.planning.register;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of {@code position-standard.v1} that planning reads; the end is exclusive. */
public record StandardChanged(
        UUID standardId,
        UUID positionId,
        String agencyCode,
        String status,
        LocalDate effectiveFrom,
        @Nullable LocalDate effectiveTo,
        long version) {

    public StandardChanged {
        require(standardId, "standardId");
        require(positionId, "positionId");
        require(agencyCode, "agencyCode");
        require(status, "status");
        require(effectiveFrom, "effectiveFrom");
        requirePositive(version, "version");
    }
}
