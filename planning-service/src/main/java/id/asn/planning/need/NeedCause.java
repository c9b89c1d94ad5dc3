package id.asn.planning.need;

import id.asn.chassis.persistence.Ids;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A reason for a need as the projections show it now, with where it comes from. */
public record NeedCause(
        NeedBasis basis,
        UUID employeeId,
        String unitCode,
        @Nullable String competencyCode,
        BigDecimal size,
        @Nullable UUID computationId,
        @Nullable UUID proposalId,
        @Nullable UUID targetPositionId) {

    /**
     * The same id whenever the same cause is found again: a proposal is told by itself, a gap by its competency, a shortfall
     * by the person and year.
     */
    UUID needId(String agencyCode, int year) {
        String what = switch (basis) {
            case COMPETENCY_GAP -> Optional.ofNullable(competencyCode).orElseThrow();
            case HOURS_SHORTFALL -> "";
            case EMPLOYEE_PROPOSAL ->
                Optional.ofNullable(proposalId).orElseThrow().toString();
        };
        return Ids.named(
                "need", String.join("|", agencyCode, String.valueOf(year), basis.name(), employeeId.toString(), what));
    }
}
