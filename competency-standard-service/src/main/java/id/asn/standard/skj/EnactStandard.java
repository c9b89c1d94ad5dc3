package id.asn.standard.skj;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Puts an approved standard in force, in the place of the one it names or where none is. */
@ApplicationScoped
@UseCase
public class EnactStandard {

    private final StandardRepository standards;
    private final InForceTimeline timeline;
    private final StandardDigest digest;
    private final StandardEvents events;
    private final StandardTrail trail;

    EnactStandard(
            StandardRepository standards,
            InForceTimeline timeline,
            StandardDigest digest,
            StandardEvents events,
            StandardTrail trail) {
        this.standards = standards;
        this.timeline = timeline;
        this.digest = digest;
        this.events = events;
        this.trail = trail;
    }

    StandardView enact(UUID id, EnactmentRequest request) {
        PositionStandard standard = standards.locked(id);
        timeline.lock(standard.positionId());
        Act act = trail.act();
        standard.requireEnactable(act);
        List<InForce> standing = timeline.from(standard.positionId(), request.effectiveFrom());
        EnactmentPolicy.check(request, standing);
        if (request.supersedes() != null) {
            giveWay(standards.locked(request.supersedes()), request.effectiveFrom(), act);
        }
        standard.enact(request, digest.of(standard, request), act);
        standards.flush();
        timeline.begin(standard, request.effectiveFrom(), act.at());
        events.publish(standard);
        trail.record("STANDARD_ENACTED", standard);
        return standard.view();
    }

    private void giveWay(PositionStandard earlier, LocalDate end, Act act) {
        earlier.giveWay(end, act);
        standards.flush();
        timeline.end(earlier.id(), end, act.at());
        events.publish(earlier);
        trail.record("STANDARD_SUPERSEDED", earlier);
    }
}
