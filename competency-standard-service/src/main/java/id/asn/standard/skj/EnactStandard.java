package id.asn.standard.skj;

import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Puts an approved standard in force: where none is, in the place of the one it supersedes from a day on, or in the place
 * of the one it corrects on all its days.
 */
@ApplicationScoped
@UseCase
public class EnactStandard {

    private final StandardRepository standards;
    private final InForceTimeline timeline;
    private final Predecessors predecessors;
    private final FillForm form;
    private final StandardDigest digest;
    private final StandardEvents events;
    private final StandardTrail trail;

    EnactStandard(
            StandardRepository standards,
            InForceTimeline timeline,
            Predecessors predecessors,
            FillForm form,
            StandardDigest digest,
            StandardEvents events,
            StandardTrail trail) {
        this.standards = standards;
        this.timeline = timeline;
        this.predecessors = predecessors;
        this.form = form;
        this.digest = digest;
        this.events = events;
        this.trail = trail;
    }

    StandardView enact(UUID id, EnactmentRequest request) {
        UUID positionId = standards.positionOf(id);
        Act act = trail.act().notBefore(timeline.lock(positionId));
        PositionStandard standard = standards.locked(id);
        standard.requireEnactable(act);
        Optional<InForce> corrected = standard.corrects().map(predecessors::requireCorrectable);
        Period period = period(request, corrected);
        EnactmentPolicy.check(request, standard.corrects().orElse(null), timeline.over(positionId, period));
        corrected.ifPresent(days -> predecessors.correct(days, id, act));
        if (request.supersedes() != null) {
            predecessors.giveWay(request.supersedes(), id, period, act);
        }
        standard.enact(request, period, form.of(standard, period.from()), act);
        standard.seal(digest.of(standard));
        standards.flush();
        timeline.begin(standard, period, act.at());
        events.publish(standard);
        trail.record("STANDARD_ENACTED", standard);
        return standard.view();
    }

    /** A correction ends where the version ended that it corrects, unless its decree says otherwise. */
    private static Period period(EnactmentRequest request, Optional<InForce> corrected) {
        if (request.effectiveTo() != null) {
            return Period.of(request.effectiveFrom(), request.effectiveTo());
        }
        return Period.of(
                request.effectiveFrom(), corrected.map(InForce::effectiveTo).orElse(null));
    }
}
