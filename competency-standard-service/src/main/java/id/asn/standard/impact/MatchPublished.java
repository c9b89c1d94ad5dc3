package id.asn.standard.impact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code competency-match.v1} that the preview reads.
 *
 * @param validUntil last day on which all evidence of the match counts; absent when something is missing
 */
record MatchPublished(
        UUID employeeId,
        String agencyCode,
        Purpose purpose,
        @Nullable LocalDate validUntil,
        long version,
        @Nullable List<Gap> gaps) {

    MatchPublished {
        if (employeeId == null || agencyCode == null || purpose == null || version <= 0) {
            throw new IllegalArgumentException("employeeId, agencyCode, purpose or version is missing");
        }
    }

    /** The competencies with evidence, be it expired; of the others nothing is known, and nothing is stored. */
    List<Gap> evidenced() {
        return gaps == null
                ? List.of()
                : gaps.stream()
                        .filter(gap -> gap.owned() != null || gap.validUntil() != null)
                        .toList();
    }

    /** What it is the current state of. */
    Whose whose() {
        return new Whose(employeeId, purpose);
    }

    /** A person, by what for they were assessed. */
    record Whose(UUID employeeId, Purpose purpose) {}

    /**
     * A competency of the match.
     *
     * @param owned absent without a valid rating
     * @param validUntil last day on which this rating counts, or counted; absent in events of before it was told
     */
    record Gap(
            String competencyCode,
            @Nullable BigDecimal owned,
            @Nullable LocalDate validUntil) {}
}
