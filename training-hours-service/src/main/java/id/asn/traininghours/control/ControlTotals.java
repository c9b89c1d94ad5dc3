package id.asn.traininghours.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Totals the ledger at an exact cut: rows of transactions that ended before the oldest one still running. */
@ApplicationScoped
class ControlTotals {

    private final Jdbi jdbi;

    ControlTotals(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    ControlTotal of(String agencyCode, int year, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with cut as (select pg_snapshot_xmin(pg_current_snapshot()) as fence)
                        select :agency as agency_code, :year::integer as year, count(e.entry_id) as entries,
                               coalesce(sum(e.credited_jp), 0) as credited_jp,
                               coalesce(sum(e.credited_jp) filter (where e.verification = 'VERIFIED'), 0) as verified_jp,
                               count(distinct e.employee_id) as employees, cut.fence::text::bigint as fence,
                               :now::timestamptz as taken_at
                        from cut left join ledger_entry e
                             on e.agency_code = :agency and e.year = :year and e.recorded_xid < cut.fence
                        group by cut.fence
                        """)
                .bind("agency", agencyCode)
                .bind("year", year)
                .bind("now", now)
                .mapTo(ControlTotal.class)
                .one());
    }

    /** Totals of the agency years that got rows since they were last kept; they are kept as they are returned. */
    List<ControlTotal> keepChanged(Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with cut as (
                            select pg_snapshot_xmin(pg_current_snapshot()) as fence,
                                   (select coalesce(max(fence), 0)::text::xid8 from control_total) as last_fence),
                        changed as (
                            select distinct agency_code, year from ledger_entry, cut
                            where recorded_xid >= cut.last_fence and recorded_xid < cut.fence)
                        insert into control_total as t
                            (agency_code, year, entries, credited_jp, verified_jp, employees, fence, taken_at)
                        select e.agency_code, e.year, count(*), sum(e.credited_jp),
                               coalesce(sum(e.credited_jp) filter (where e.verification = 'VERIFIED'), 0),
                               count(distinct e.employee_id), cut.fence::text::bigint, :now
                        from cut, changed join ledger_entry e using (agency_code, year)
                        where e.recorded_xid < cut.fence
                        group by e.agency_code, e.year, cut.fence
                        order by e.agency_code, e.year
                        on conflict (agency_code, year) do update
                        set entries = excluded.entries, credited_jp = excluded.credited_jp,
                            verified_jp = excluded.verified_jp, employees = excluded.employees, fence = excluded.fence,
                            taken_at = excluded.taken_at
                        returning agency_code, year, entries, credited_jp, verified_jp, employees, fence, taken_at
                        """)
                .bind("now", now)
                .mapTo(ControlTotal.class)
                .list());
    }

    /** One replica at a time; false when another one is at it. */
    boolean tryLock() {
        return jdbi.withHandle(handle -> handle.createQuery("select pg_try_advisory_xact_lock(:key)")
                .bind("key", (long) "control-total.v1".hashCode())
                .mapTo(Boolean.class)
                .one());
    }
}
