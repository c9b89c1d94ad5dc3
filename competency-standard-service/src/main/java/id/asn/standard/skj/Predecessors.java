package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What happens to the standards whose place a new one takes. */
@ApplicationScoped
class Predecessors {

    private final StandardRepository standards;
    private final InForceTimeline timeline;
    private final StandardEvents events;
    private final StandardTrail trail;

    Predecessors(StandardRepository standards, InForceTimeline timeline, StandardEvents events, StandardTrail trail) {
        this.standards = standards;
        this.timeline = timeline;
        this.events = events;
        this.trail = trail;
    }

    /** @throws ProblemException 409 when the version is in force on no day: it was corrected or fully replaced already */
    InForce requireCorrectable(UUID corrected) {
        return timeline.of(corrected)
                .orElseThrow(() -> standards
                        .correctionOf(corrected)
                        .map(other -> Problem.of(SkjProblem.CORRECTED_ALREADY, other.number(), other.date()))
                        .orElseGet(() -> Problem.of(SkjProblem.NEVER_IN_FORCE)));
    }

    /** The earlier standard ends where the new one begins. */
    void giveWay(UUID earlierId, UUID successor, Period period, Act act) {
        PositionStandard earlier = standards.locked(earlierId);
        earlier.giveWay(successor, period.from(), act);
        standards.flush();
        timeline.end(earlierId, period.from(), act.at());
        events.publish(earlier);
        trail.record("STANDARD_SUPERSEDED", earlier);
    }

    /** From now on the version is known never to have been in force: the correction is what it should have said. */
    void correct(InForce correctedDays, UUID correction, Act act) {
        PositionStandard corrected = standards.locked(correctedDays.standardId());
        corrected.correctedBy(correction, act);
        standards.flush();
        timeline.end(corrected.id(), correctedDays.effectiveFrom(), act.at());
        events.publish(corrected);
        trail.record("STANDARD_CORRECTED", corrected);
    }
}
