package id.asn.traininghours.control;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Reads control totals for callers. */
@ApplicationScoped
public class ControlTotalQueries {

    private final ControlTotals totals;
    private final Caller caller;
    private final Clock clock;

    ControlTotalQueries(ControlTotals totals, Caller caller, Clock clock) {
        this.totals = totals;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws id.asn.chassis.web.ProblemException 404 for an agency outside the scope */
    @UseCase
    public ControlTotal of(String agencyCode, int year) {
        caller.requireAgency(agencyCode);
        return totals.of(agencyCode, year, clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
