package id.asn.planning.need;

import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.planning.metric.ReportingDate;
import id.asn.planning.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Derives the needs of an agency for a year from what is known now. Repeating it changes nothing; a cause that has gone
 * closes its need, a cause that comes back opens it again.
 */
@ApplicationScoped
@UseCase
public class DeriveNeeds {

    private final NeedCauses causes;
    private final NeedRows rows;
    private final Register register;
    private final Outbox outbox;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    DeriveNeeds(
            NeedCauses causes,
            NeedRows rows,
            Register register,
            Outbox outbox,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.causes = causes;
        this.rows = rows;
        this.register = register;
        this.outbox = outbox;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when the agency is outside the caller's scope or not known */
    public DerivationView derive(String agencyCode, int year) {
        caller.requireAgency(agencyCode);
        if (register.agency(agencyCode).isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        rows.lock(agencyCode, year);
        ReportingDate date = ReportingDate.of(year, null, clock);
        // The column keeps microseconds, and the statement compares with them.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<NeedCause> found = causes.find(agencyCode, date);
        List<NeedChange> open = rows.open(agencyCode, year, found, now);
        List<NeedChange> closed = rows.closeOthers(agencyCode, year, found, now);
        outbox.append(Stream.concat(open.stream(), closed.stream())
                .map(NeedChange::event)
                .toList());
        DerivationView view = DerivationView.of(agencyCode, date, found, open, closed);
        audit.record("NEEDS_DERIVED", "agency", agencyCode, agencyCode, Map.of("year", year, "open", view.open()));
        return view;
    }
}
