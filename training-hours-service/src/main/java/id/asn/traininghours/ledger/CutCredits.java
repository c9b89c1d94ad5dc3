package id.asn.traininghours.ledger;

import id.asn.traininghours.jp.Jp;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds credits that a cap has cut and that freed capacity may fill up. */
@ApplicationScoped
class CutCredits {

    private final Jdbi jdbi;

    CutCredits(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Oldest first; only standing credits of the form whose range touches the given one. */
    List<CutCredit> touching(UUID employeeId, String formCode, LocalDate from, LocalDate to) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select e.entry_id, c.start_date, c.end_date,
                               e.converted_jp - e.credited_jp - coalesce(given.jp, 0) as lacking_jp
                        from ledger_entry e
                             join completion_in_force c on c.completion_id = e.completion_id
                             left join lateral (select sum(a.credited_jp) as jp from ledger_entry a
                                                where a.adjusts_entry_id = e.entry_id) given on true
                        where e.employee_id = :employeeId and e.form_code = :formCode and e.kind = 'CREDIT'
                          and c.start_date <= :to and c.end_date >= :from
                          and e.converted_jp > e.credited_jp + coalesce(given.jp, 0)
                          and not exists (select from ledger_entry r where r.reverses_entry_id = e.entry_id)
                        order by e.recorded_at, e.entry_id
                        """)
                .bind("employeeId", employeeId)
                .bind("formCode", formCode)
                .bind("from", from)
                .bind("to", to)
                .mapTo(CutCredit.class)
                .list());
    }

    /** A credit and what it still lacks. */
    public record CutCredit(UUID entryId, LocalDate startDate, LocalDate endDate, Jp lackingJp) {}
}
