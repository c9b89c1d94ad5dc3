package id.asn.standard.skj;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who acts now, and what is kept of every step of a standard: for auditors, and for the readers of it. */
@ApplicationScoped
class StandardTrail {

    private final Audit audit;
    private final StandardTransitions transitions;
    private final Caller caller;
    private final RecordedNow now;

    StandardTrail(Audit audit, StandardTransitions transitions, Caller caller, RecordedNow now) {
        this.audit = audit;
        this.transitions = transitions;
        this.caller = caller;
        this.now = now;
    }

    Act act() {
        return new Act(caller.subject(), now.instant());
    }

    void record(String action, PositionStandard standard) {
        record(action, standard, TransitionNote.NONE);
    }

    void record(String action, PositionStandard standard, TransitionNote note) {
        transitions.append(action, caller.subject(), standard, note);
        audit.record(
                action,
                "position-standard",
                standard.id().toString(),
                standard.agencyCode(),
                Map.of("version", standard.version(), "positionId", standard.positionId()));
    }
}
