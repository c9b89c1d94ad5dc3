package id.asn.planning.evidence;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fields of {@code collective-gap.v1} that planning reads; the shares it can reckon itself.
 *
 * @param rated of the people, those whose level is known; {@code below} of the rated, those who own less than is required
 * @param sumGap levels that the rated lack in all
 */
public record CollectiveGapChanged(
        UUID collectiveGapId,
        String agencyCode,
        String unitCode,
        String competencyCode,
        String purpose,
        String state,
        int people,
        int rated,
        int below,
        BigDecimal sumGap,
        Policy policy,
        LocalDate asOf,
        Instant openedAt,
        @Nullable Instant closedAt,
        long version) {

    public CollectiveGapChanged {
        require(collectiveGapId, "collectiveGapId");
        require(agencyCode, "agencyCode");
        require(unitCode, "unitCode");
        require(competencyCode, "competencyCode");
        require(purpose, "purpose");
        require(state, "state");
        require(sumGap, "sumGap");
        require(policy, "policy");
        require(asOf, "asOf");
        require(openedAt, "openedAt");
        requirePositive(version, "version");
    }

    /** The dated threshold that decided. */
    public record Policy(String code, int version) {
        public Policy {
            require(code, "policy.code");
            requirePositive(version, "policy.version");
        }
    }

    public String policyCode() {
        return policy.code();
    }

    public int policyVersion() {
        return policy.version();
    }
}
