package id.asn.standard.skj;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Ends a standard by decree. */
@ApplicationScoped
@UseCase
public class RevokeStandard {

    private final StandardRepository standards;
    private final InForceTimeline timeline;
    private final StandardEvents events;
    private final StandardTrail trail;

    RevokeStandard(StandardRepository standards, InForceTimeline timeline, StandardEvents events, StandardTrail trail) {
        this.standards = standards;
        this.timeline = timeline;
        this.events = events;
        this.trail = trail;
    }

    StandardView revoke(UUID id, RevocationRequest request) {
        Act act = trail.act().notBefore(timeline.lock(standards.positionOf(id)));
        PositionStandard standard = standards.locked(id);
        standard.revoke(request, act);
        standards.flush();
        timeline.end(standard.id(), request.effectiveFrom(), act.at());
        events.publish(standard);
        trail.record("STANDARD_REVOKED", standard);
        return standard.view();
    }
}
