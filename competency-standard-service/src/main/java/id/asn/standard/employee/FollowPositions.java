package id.asn.standard.employee;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Caller;
import id.asn.standard.agency.AcrossAgencies;
import id.asn.standard.position.PositionsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** When a position moves to another unit or tier, what is told about its holders changes with it. */
@ApplicationScoped
class FollowPositions {

    private final EmployeeRows rows;
    private final EmployeeEvents events;
    private final AcrossAgencies nation;
    private final Caller caller;
    private final RecordedNow now;

    FollowPositions(EmployeeRows rows, EmployeeEvents events, AcrossAgencies nation, Caller caller, RecordedNow now) {
        this.rows = rows;
        this.events = events;
        this.nation = nation;
        this.caller = caller;
        this.now = now;
    }

    /** Runs in the transaction of the change; a holder may have moved on to another agency since. */
    void follow(@Observes PositionsChanged changed) {
        List<UUID> holders = rows.holders(changed.positionIds());
        nation.see(
                () -> rows.raise(holders, new Recording(ChangeAction.POSITION_MOVED, caller.subject(), now.instant())));
        events.publish(holders);
    }
}
