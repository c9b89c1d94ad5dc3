package id.asn.planning.need;

import id.asn.chassis.messaging.OutgoingEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A need that a derivation opened, changed or closed.
 *
 * @param opened whether it is open from this derivation on: new, or back after it was closed
 */
public record NeedChange(
        UUID needId,
        String agencyCode,
        UUID employeeId,
        String unitCode,
        NeedBasis basis,
        @Nullable String competencyCode,
        BigDecimal size,
        int year,
        NeedStatus status,
        @Nullable UUID targetPositionId,
        List<UUID> publishedGoals,
        long version,
        boolean opened) {

    /** {@code need.v1}, keyed by agency so that a plan reads its needs in order. */
    OutgoingEvent event() {
        return new OutgoingEvent(
                "need.v1",
                agencyCode,
                needId.toString(),
                new NeedChanged(
                        needId,
                        agencyCode,
                        employeeId,
                        unitCode,
                        basis,
                        competencyCode,
                        size,
                        year,
                        status,
                        targetPositionId,
                        publishedGoals,
                        version));
    }
}
