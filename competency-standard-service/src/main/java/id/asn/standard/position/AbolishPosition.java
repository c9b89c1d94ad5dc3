package id.asn.standard.position;

import id.asn.chassis.timetravel.RecordedNow;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.ETags;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.agency.AgencyLock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ends a position on a date. Taking it over again from a later date opens it anew, under the same id. */
@ApplicationScoped
@UseCase
public class AbolishPosition {

    private final AgencyLock lock;
    private final KnownPositions positions;
    private final PositionRows rows;
    private final PositionQueries queries;
    private final PositionEvents events;
    private final Event<PositionsChanged> changed;
    private final Audit audit;
    private final Caller caller;
    private final RecordedNow now;

    AbolishPosition(
            AgencyLock lock,
            KnownPositions positions,
            PositionRows rows,
            PositionQueries queries,
            PositionEvents events,
            Event<PositionsChanged> changed,
            Audit audit,
            Caller caller,
            RecordedNow now) {
        this.lock = lock;
        this.positions = positions;
        this.rows = rows;
        this.queries = queries;
        this.events = events;
        this.changed = changed;
        this.audit = audit;
        this.caller = caller;
        this.now = now;
    }

    /**
     * Repeatable: a position that has ended by then stays as it is.
     *
     * @return the position as it was on its last day
     * @throws ProblemException 409 while somebody is placed on it on that date or later, 422 when it begins later
     */
    PositionView abolish(String agencyCode, String code, LocalDate date, @Nullable String ifMatch) {
        caller.requireAgency(agencyCode);
        lock.acquire(agencyCode);
        KnownPosition position = known(agencyCode, code);
        ETags.requireMatchIfGiven(ifMatch, position.version());
        if (!position.begins().isBefore(date)) {
            throw Problem.of(PositionProblem.POSITION_BEGINS_LATER, code, position.begins())
                    .at("/effectiveFrom");
        }
        if (!position.last().endsAfter(date)) {
            return lastSeen(position);
        }
        end(agencyCode, position, date);
        return lastSeen(known(agencyCode, code));
    }

    private KnownPosition known(String agencyCode, String code) {
        return positions.find(agencyCode, code).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    private PositionView lastSeen(KnownPosition position) {
        return queries.one(position.id(), position.last().lastDay());
    }

    private void end(String agencyCode, KnownPosition position, LocalDate date) {
        UUID id = position.id();
        int held = rows.placementsFrom(id, date);
        if (held > 0) {
            throw Problem.of(PositionProblem.POSITION_HELD, position.code(), held, date);
        }
        rows.raise(agencyCode, List.of(position.last()));
        rows.end(position.last(), date, now.instant());
        events.publish(agencyCode, Set.of(id));
        changed.fire(new PositionsChanged(agencyCode, Set.of(id)));
        audit.record("POSITION_ABOLISHED", "position", id.toString(), agencyCode, Map.of("from", date.toString()));
    }
}
