package id.asn.standard.employee;

import id.asn.standard.position.PositionsChanged;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** When a position moves to another unit or tier, what is told about its holders changes with it. */
@ApplicationScoped
class FollowPositions {

    private final EmployeeRows rows;
    private final EmployeeEvents events;

    FollowPositions(EmployeeRows rows, EmployeeEvents events) {
        this.rows = rows;
        this.events = events;
    }

    /** Runs in the transaction of the change. */
    void follow(@Observes PositionsChanged changed) {
        events.publish(rows.touchHolders(changed.positionIds()));
    }
}
