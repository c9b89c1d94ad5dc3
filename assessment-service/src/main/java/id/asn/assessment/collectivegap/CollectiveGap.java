package id.asn.assessment.collectivegap;

import id.asn.chassis.persistence.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A gap of a unit from its opening on; each change is a version. */
public record CollectiveGap(
        UUID id,
        UnitCell cell,
        State state,
        UnitFigures figures,
        String policyCode,
        int policyVersion,
        LocalDate asOf,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    /** Where it stands. */
    public enum State {
        OPEN,
        CLOSED
    }

    static CollectiveGap open(
            UnitCell cell, UnitFigures figures, CollectiveGapPolicy policy, LocalDate day, Instant now) {
        return new CollectiveGap(
                Ids.next(), cell, State.OPEN, figures, policy.policyCode(), policy.version(), day, now, null, 1);
    }

    CollectiveGap moved(UnitFigures now, CollectiveGapPolicy policy, LocalDate day) {
        return new CollectiveGap(
                id, cell, State.OPEN, now, policy.policyCode(), policy.version(), day, openedAt, null, version + 1);
    }

    CollectiveGap closed(UnitFigures last, CollectiveGapPolicy policy, LocalDate day, Instant now) {
        return new CollectiveGap(
                id, cell, State.CLOSED, last, policy.policyCode(), policy.version(), day, openedAt, now, version + 1);
    }
}
