package id.asn.planning.reconciliation;

import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.UseCase;
import id.asn.chassis.web.WebProblem;
import id.asn.planning.reconciliation.ReconciliationView.Lag;
import id.asn.planning.reconciliation.ReconciliationView.LedgerTotals;
import id.asn.planning.register.Register;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * Compares planning with the ledger. The ledger totals the entries whose transaction id is below its snapshot's xmin: no
 * later commit adds to that set. Planning totals the same set, so every difference is an entry not yet here, never a matter
 * of timing.
 */
@ApplicationScoped
@UseCase
public class Reconciliations {

    private static final String CUT = """
            select fence, entries, credited_jp, verified_jp, employees, taken_at
            from control_total
            where agency_code = :agency and year = :year
            """;

    private static final String PROJECTED = """
            select count(*) as entries,
                   coalesce(sum(credited_jp), 0.00) as credited_jp,
                   coalesce(sum(credited_jp) filter (where verification = 'VERIFIED'), 0.00) as verified_jp,
                   count(distinct employee_id) as employees,
                   max(recorded_at) as last_event_at
            from ledger_entry
            where agency_code = :agency and year = :year and marker < :fence
            """;

    private final Jdbi jdbi;
    private final Caller caller;
    private final Register register;

    Reconciliations(Jdbi jdbi, Caller caller, Register register) {
        this.jdbi = jdbi;
        this.caller = caller;
        this.register = register;
    }

    /** A row of control totals. */
    public record Cut(
            long fence, long entries, BigDecimal creditedJp, BigDecimal verifiedJp, long employees, Instant takenAt) {
        Totals totals() {
            return new Totals(entries, creditedJp, verifiedJp, employees);
        }
    }

    /** Planning's side of a cut. */
    public record Projected(
            long entries,
            BigDecimal creditedJp,
            BigDecimal verifiedJp,
            long employees,
            @Nullable Instant lastEventAt) {
        Totals totals() {
            return new Totals(entries, creditedJp, verifiedJp, employees);
        }
    }

    /** @throws id.asn.chassis.web.ProblemException 404 when the agency is outside the caller's scope or not known */
    public ReconciliationView of(String agencyCode, int year) {
        caller.requireAgency(agencyCode);
        if (register.agency(agencyCode).isEmpty()) {
            throw Problem.of(WebProblem.NOT_FOUND);
        }
        Cut cut = jdbi.withHandle(handle -> handle.createQuery(CUT)
                        .bind("agency", agencyCode)
                        .bind("year", year)
                        .mapTo(Cut.class)
                        .findOne())
                .orElse(null);
        Projected projected = jdbi.withHandle(handle -> handle.createQuery(PROJECTED)
                .bind("agency", agencyCode)
                .bind("year", year)
                .bind("fence", cut == null ? Long.MAX_VALUE : cut.fence())
                .mapTo(Projected.class)
                .one());
        return cut == null ? notComparable(agencyCode, year, projected) : compared(agencyCode, year, cut, projected);
    }

    private static ReconciliationView notComparable(String agencyCode, int year, Projected projected) {
        return new ReconciliationView(
                agencyCode, year, null, null, projected.totals(), null, false, new Lag(0, projected.lastEventAt(), 0));
    }

    private static ReconciliationView compared(String agencyCode, int year, Cut cut, Projected projected) {
        Totals difference = projected.totals().missingFrom(cut.totals());
        long behind = Math.max(0, difference.entries());
        Instant last = projected.lastEventAt();
        long seconds = behind == 0 || last == null
                ? 0
                : Math.max(0, Duration.between(last, cut.takenAt()).toSeconds());
        return new ReconciliationView(
                agencyCode,
                year,
                cut.fence(),
                new LedgerTotals(cut.entries(), cut.creditedJp(), cut.verifiedJp(), cut.employees(), cut.takenAt()),
                projected.totals(),
                difference,
                difference.isZero(),
                new Lag(behind, last, seconds));
    }
}
