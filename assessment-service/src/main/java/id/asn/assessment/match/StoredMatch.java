package id.asn.assessment.match;

import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.Purpose;
import id.asn.assessment.rules.SchemeBook;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code match_computation} as it is read; the lists are JSON text. */
public record StoredMatch(
        UUID computationId,
        UUID employeeId,
        String agencyCode,
        @Nullable String unitCode,
        @Nullable UUID positionId,
        @Nullable String tier,
        @Nullable UUID standardId,
        @Nullable String standardDigest,
        Purpose purpose,
        LocalDate asOf,
        MatchStatus status,
        @Nullable BigDecimal sumIndividual,
        @Nullable BigDecimal sumRequired,
        @Nullable BigDecimal jpmDisplay,
        @Nullable String category,
        String schemeCode,
        int schemeVersion,
        @Nullable String evidencePolicyCode,
        @Nullable Integer evidencePolicyVersion,
        int algorithm,
        @Nullable String inputDigests,
        String evidence,
        String parts,
        String steps,
        @Nullable LocalDate validUntil,
        String digest,
        Instant computedAt,
        long version,
        boolean recomputing) {

    /** Null when all sources were equal. */
    @Nullable EvidencePolicy policyIn(SchemeBook book) {
        return evidencePolicyCode == null || evidencePolicyVersion == null
                ? null
                : book.policyExactly(evidencePolicyCode, evidencePolicyVersion);
    }
}
