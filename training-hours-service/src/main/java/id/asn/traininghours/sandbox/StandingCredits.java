package id.asn.traininghours.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.result.ResultIterator;

/** Streams the credits of a year, person by person in the order in which they were recorded. */
@ApplicationScoped
class StandingCredits {

    /** Rows in memory at once: a portion ends with a person. */
    private static final int PORTION = 2_000;

    private final Jdbi jdbi;

    StandingCredits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param agencies codes, or a star for all that row-level security lets through */
    void read(int year, List<String> agencies, Instant knownAt, Consumer<List<StandingCredit>> portions) {
        jdbi.useHandle(handle -> {
            try (ResultIterator<StandingCredit> credits = handle.createQuery("""
                            select e.employee_id, e.entry_id, e.completion_id, e.form_code, e.verification, e.claimed_jp,
                                   e.converted_jp, e.credited_jp + coalesce(given.jp, 0) as credited_jp, c.start_date,
                                   c.end_date, c.unit, c.amount, c.international
                            from ledger_entry e
                                 join completion_in_force c on c.completion_id = e.completion_id
                                 left join (select adjusts_entry_id, sum(credited_jp) as jp from ledger_entry
                                            where kind = 'ADJUSTMENT' and year = :year and recorded_at <= :knownAt
                                            group by adjusts_entry_id) given on given.adjusts_entry_id = e.entry_id
                            where e.kind = 'CREDIT' and e.year = :year and e.recorded_at <= :knownAt
                              and (:all or e.agency_code = any(:agencies))
                              and not exists (select from ledger_entry r
                                              where r.reverses_entry_id = e.entry_id and r.recorded_at <= :knownAt)
                            order by e.employee_id, e.recorded_at, e.entry_id
                            """)
                    .bind("year", year)
                    .bind("knownAt", knownAt)
                    .bind("all", agencies.contains(SandboxRuns.ALL))
                    .bindArray("agencies", String.class, agencies.toArray())
                    .setFetchSize(PORTION)
                    .mapTo(StandingCredit.class)
                    .iterator()) {
                inPortions(credits, portions);
            }
        });
    }

    /** What entries that are not in the portion use of the periods that its people's entries touch. */
    List<OtherUse> othersBeside(List<StandingCredit> portion) {
        LocalDate first = portion.stream()
                .map(StandingCredit::startDate)
                .min(LocalDate::compareTo)
                .orElseThrow()
                .withDayOfMonth(1);
        LocalDate last = portion.stream()
                .map(StandingCredit::endDate)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.employee_id, a.form_code, a.cap_period, a.period_start, sum(a.units) as units
                        from cap_allocation a
                        where a.employee_id = any(:people) and a.period_start between :first and :last
                          and not a.completion_id = any(:completions)
                        group by a.employee_id, a.form_code, a.cap_period, a.period_start
                        having sum(a.units) <> 0
                        """)
                .bindArray(
                        "people",
                        UUID.class,
                        portion.stream()
                                .map(StandingCredit::employeeId)
                                .distinct()
                                .toArray())
                .bindArray(
                        "completions",
                        UUID.class,
                        portion.stream().map(StandingCredit::completionId).toArray())
                .bind("first", first)
                .bind("last", last)
                .mapTo(OtherUse.class)
                .list());
    }

    private static void inPortions(Iterator<StandingCredit> credits, Consumer<List<StandingCredit>> portions) {
        List<StandingCredit> portion = new ArrayList<>();
        while (credits.hasNext()) {
            StandingCredit credit = credits.next();
            boolean ofNextPerson =
                    !portion.isEmpty() && !portion.getLast().employeeId().equals(credit.employeeId());
            if (ofNextPerson && portion.size() >= PORTION) {
                portions.accept(portion);
                portion = new ArrayList<>();
            }
            portion.add(credit);
        }
        if (!portion.isEmpty()) {
            portions.accept(portion);
        }
    }
}
