package id.asn.traininghours.yearclose;

import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.traininghours.seal.Seal;
import id.asn.traininghours.seal.Seals;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/**
 * Closes an agency's year over what is sealed. Nothing is blocked by it: late entries of January are normal, and after the
 * close they are adjustments.
 */
@ApplicationScoped
class CloseYear {

    private final YearCloses closes;
    private final Seals seals;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    CloseYear(YearCloses closes, Seals seals, Caller caller, Audit audit, Clock clock) {
        this.closes = closes;
        this.seals = seals;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * To be called in a transaction.
     *
     * @throws id.asn.chassis.web.ProblemException 404 outside the scope, 409 when it is closed or its last day not sealed
     *     yet, 422 while the year runs
     */
    void close(String agencyCode, int year) {
        caller.requireAgency(agencyCode);
        LocalDate lastDay = LocalDate.of(year, 12, 31);
        if (!LocalDate.now(clock).isAfter(lastDay)) {
            throw Problem.of(YearCloseProblem.YEAR_NOT_OVER, year);
        }
        closes.lock(agencyCode);
        if (closes.find(agencyCode, year).isPresent()) {
            throw Problem.of(YearCloseProblem.YEAR_ALREADY_CLOSED, year);
        }
        Seal seal = seals.newest()
                .filter(newest -> !newest.day().isBefore(lastDay))
                .orElseThrow(() -> Problem.of(YearCloseProblem.YEAR_NOT_SEALED, year));
        closes.append(
                agencyCode, year, seal.day(), caller.subject(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        audit.record(
                "YEAR_CLOSED",
                "agency",
                agencyCode,
                agencyCode,
                Map.of("year", year, "seal", seal.day().toString()));
    }
}
