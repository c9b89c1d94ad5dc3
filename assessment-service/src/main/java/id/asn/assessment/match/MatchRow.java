package id.asn.assessment.match;

import id.asn.assessment.rules.EvidencePolicy;
import id.asn.assessment.rules.Purpose;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code match_computation} as it is written. */
record MatchRow(
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
        @Nullable String policyCode,
        @Nullable Integer policyVersion,
        int algorithm,
        MatchInput input,
        List<EvidenceReference> evidence,
        List<PartSum> parts,
        List<MatchStep> steps,
        @Nullable LocalDate validUntil,
        String digest,
        Instant computedAt,
        long version) {

    /** What it was reckoned against; the digests of it are the same for everybody with the same. */
    Against against() {
        return new Against(standardId, schemeCode, schemeVersion, policyCode, policyVersion);
    }

    static MatchRow of(MatchComputation match) {
        MatchTarget target = match.target();
        MatchFigures figures = MatchFigures.of(match.outcome());
        EvidencePolicy policy = match.input().policy();
        return new MatchRow(
                match.computationId(),
                target.employeeId(),
                target.agencyCode(),
                target.unitCode(),
                target.positionId(),
                target.tier(),
                target.standardId(),
                target.standardDigest(),
                target.purpose(),
                match.input().asOf(),
                match.outcome().status(),
                figures.sumIndividual(),
                figures.sumRequired(),
                figures.jpmDisplay(),
                figures.category(),
                match.input().scheme().code(),
                match.input().scheme().version(),
                policy == null ? null : policy.code(),
                policy == null ? null : policy.version(),
                MatchPolicy.ALGORITHM,
                match.input(),
                match.evidence(),
                figures.parts(),
                match.outcome().steps(),
                figures.validUntil(),
                match.digest(),
                match.computedAt(),
                match.version());
    }

    /** A standard and the rules. */
    record Against(
            @Nullable UUID standardId,
            String schemeCode,
            int schemeVersion,
            @Nullable String policyCode,
            @Nullable Integer policyVersion) {}
}
