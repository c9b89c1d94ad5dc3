package id.asn.planning.need;

import id.asn.planning.need.NeedView.Provenance;
import id.asn.planning.need.NeedView.StrategicReference;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A need as stored, with the goals it serves now. */
public record NeedRow(
        UUID needId,
        String agencyCode,
        int year,
        NeedBasis basis,
        UUID employeeId,
        String unitCode,
        @Nullable String competencyCode,
        BigDecimal size,
        NeedStatus status,
        @Nullable UUID computationId,
        @Nullable UUID proposalId,
        @Nullable UUID targetPositionId,
        @Nullable UUID collectiveGapId,
        Instant openedAt,
        @Nullable Instant closedAt,
        long version,
        List<UUID> goals) {

    NeedView view(List<StrategicReference> references) {
        return new NeedView(
                needId,
                agencyCode,
                year,
                basis,
                employeeId,
                unitCode,
                competencyCode,
                size,
                status,
                new Provenance(
                        computationId,
                        proposalId,
                        basis == NeedBasis.HOURS_SHORTFALL ? year : null,
                        targetPositionId,
                        collectiveGapId),
                references,
                openedAt,
                closedAt,
                version);
    }
}
