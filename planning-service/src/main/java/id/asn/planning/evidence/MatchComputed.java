package id.asn.planning.evidence;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of {@code competency-match.v1} that planning reads; {@code validUntil} is the last valid day. */
public record MatchComputed(
        UUID computationId,
        UUID employeeId,
        String agencyCode,
        String purpose,
        String status,
        Instant computedAt,
        @Nullable LocalDate validUntil,
        long version,
        @Nullable List<Gap> gaps) {

    public MatchComputed {
        require(computationId, "computationId");
        require(employeeId, "employeeId");
        require(agencyCode, "agencyCode");
        require(purpose, "purpose");
        require(status, "status");
        require(computedAt, "computedAt");
        requirePositive(version, "version");
    }

    List<GapRow> gapRows() {
        return gaps == null
                ? List.of()
                : gaps.stream()
                        .map(gap -> new GapRow(computationId, gap.competencyCode(), agencyCode, gap.name(), gap.gap()))
                        .toList();
    }

    /** A competency in the event: a gap of 0 is a fact, an absent one is not known. */
    public record Gap(
            String competencyCode, String name, @Nullable BigDecimal gap) {
        public Gap {
            require(competencyCode, "gaps.competencyCode");
            require(name, "gaps.name");
        }
    }

    /** A competency as stored. */
    public record GapRow(
            UUID computationId,
            String competencyCode,
            String agencyCode,
            String name,
            @Nullable BigDecimal gap) {}
}
