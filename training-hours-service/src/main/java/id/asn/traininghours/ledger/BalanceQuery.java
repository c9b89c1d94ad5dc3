package id.asn.traininghours.ledger;

import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.web.Audit;
import id.asn.chassis.web.Caller;
import id.asn.chassis.web.Problem;
import id.asn.chassis.web.WebProblem;
import id.asn.traininghours.jp.Jp;
import id.asn.traininghours.settled.SettledTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Sums a person's entries: what portals ask most often, so person and sum are read with one statement. */
@ApplicationScoped
public class BalanceQuery {

    private final Transactions transactions;
    private final SettledTime settledTime;
    private final Caller caller;
    private final Audit audit;
    private final Jdbi jdbi;
    private final Clock clock;

    BalanceQuery(
            Transactions transactions, SettledTime settledTime, Caller caller, Audit audit, Jdbi jdbi, Clock clock) {
        this.transactions = transactions;
        this.settledTime = settledTime;
        this.caller = caller;
        this.audit = audit;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /**
     * @param knownAt now when absent, which is never settled
     * @throws id.asn.chassis.web.ProblemException 404 for a person outside the caller's agencies
     */
    Balance of(UUID employeeId, LocalDate asOf, @Nullable Instant knownAt) {
        return transactions.read(caller.agencies(), () -> {
            // Asked before the sum: who has ended by then is in it.
            boolean settled = knownAt != null && settledTime.includes(knownAt);
            Instant instant = knownAt == null ? clock.instant() : knownAt;
            Sum sum = sum(employeeId, asOf, instant);
            caller.requireAgency(sum.agencyCode());
            audit.record("BALANCE_READ", "employee", employeeId.toString(), sum.agencyCode(), Map.of());
            return new Balance(
                    employeeId,
                    asOf,
                    instant,
                    sum.entries(),
                    sum.creditedJp(),
                    sum.verifiedJp(),
                    sum.creditedJp().minus(sum.verifiedJp()),
                    settled);
        });
    }

    private Sum sum(UUID employeeId, LocalDate asOf, Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                                select p.agency_code, count(e.entry_id) as entries,
                                       coalesce(sum(e.credited_jp), 0) as credited_jp,
                                       coalesce(sum(e.credited_jp) filter (where e.verification = 'VERIFIED'), 0) as verified_jp
                                from known_employee p
                                     left join ledger_entry e on e.employee_id = p.employee_id
                                         and e.completion_date <= :asOf and e.recorded_at <= :knownAt
                                where p.employee_id = :employeeId
                                group by p.agency_code
                                """)
                        .bind("employeeId", employeeId)
                        .bind("asOf", asOf)
                        .bind("knownAt", knownAt)
                        .mapTo(Sum.class)
                        .findOne())
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    /** A row of the sum. */
    public record Sum(String agencyCode, long entries, Jp creditedJp, Jp verifiedJp) {}
}
