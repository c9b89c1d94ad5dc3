package id.asn.standard.skj;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.standard.timetravel.RecordedNow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Who acts now, and the audit trail of standards. */
@ApplicationScoped
class StandardTrail {

    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    StandardTrail(Audit audit, Caller caller, RecordedNow now) {
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    Act act() {
        return new Act(caller.subject(), now.instant());
    }

    void record(String action, PositionStandard standard) {
        audit.record(
                action,
                "position-standard",
                standard.id().toString(),
                standard.agencyCode(),
                Map.of("version", standard.version(), "positionId", standard.positionId()));
    }
}
