package id.asn.assessment.match;

import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A computation without its competencies. */
@Schema(name = "MatchSummary")
public record MatchSummary(
        UUID computationId,
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        @Nullable UUID positionId,
        Purpose purpose,
        MatchStatus status,
        @Nullable BigDecimal jpmDisplay,
        @Nullable String category,
        @Nullable LocalDate validUntil,
        Instant computedAt,
        long version,
        LocalDate asOf,

        @Schema(description = "It rests on a result that is under objection: nothing may be confirmed on it")
        boolean underObjection) {

    /** A row as it is read, with the results that count in it. */
    public record Row(
            UUID computationId,
            UUID employeeId,
            String agencyCode,
            @Nullable String unitCode,
            @Nullable UUID positionId,
            Purpose purpose,
            MatchStatus status,
            @Nullable BigDecimal jpmDisplay,
            @Nullable String category,
            @Nullable LocalDate validUntil,
            Instant computedAt,
            long version,
            LocalDate asOf,
            List<UUID> resting) {

        MatchSummary summary(Set<UUID> disputed) {
            return new MatchSummary(
                    computationId,
                    employeeId,
                    agencyCode,
                    unitCode,
                    positionId,
                    purpose,
                    status,
                    jpmDisplay,
                    category,
                    validUntil,
                    computedAt,
                    version,
                    asOf,
                    resting.stream().anyMatch(disputed::contains));
        }
    }
}
