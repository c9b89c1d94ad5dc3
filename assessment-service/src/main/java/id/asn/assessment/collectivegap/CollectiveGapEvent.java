package id.asn.assessment.collectivegap;

import id.asn.assessment.rules.CompetencyGroup;
import id.asn.assessment.rules.Purpose;
import id.asn.chassis.messaging.OutgoingEvent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code collective-gap.v1}: a gap of a unit as it opened, moved or closed. */
record CollectiveGapEvent(
        UUID collectiveGapId,
        String agencyCode,
        String unitCode,
        String competencyCode,
        @Nullable String name,
        @Nullable CompetencyGroup group,
        Purpose purpose,
        CollectiveGap.State state,
        int people,
        int rated,
        int below,
        BigDecimal shareBelow,
        BigDecimal sumGap,
        BigDecimal meanGap,
        PolicyReference policy,
        LocalDate asOf,
        Instant openedAt,
        @Nullable Instant closedAt,
        int version) {

    private static final String TOPIC = "collective-gap.v1";

    static OutgoingEvent of(CollectiveGap gap, @Nullable String name, @Nullable CompetencyGroup group) {
        UnitFigures figures = gap.figures();
        UnitCell cell = gap.cell();
        CollectiveGapEvent event = new CollectiveGapEvent(
                gap.id(),
                cell.agencyCode(),
                cell.unitCode(),
                cell.competencyCode(),
                name,
                group,
                cell.purpose(),
                gap.state(),
                figures.people(),
                figures.rated(),
                figures.below(),
                Shown.percent(figures.below(), figures.rated()),
                figures.sumGap(),
                Shown.mean(figures.sumGap(), figures.rated()),
                new PolicyReference(gap.policyCode(), gap.policyVersion()),
                gap.asOf(),
                gap.openedAt(),
                gap.closedAt(),
                gap.version());
        return new OutgoingEvent(TOPIC, cell.agencyCode(), gap.id().toString(), event);
    }

    /** The dated threshold that decided. */
    record PolicyReference(String code, int version) {}
}
