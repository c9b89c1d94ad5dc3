package id.asn.traininghours.ledger;

import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads and appends what entries use of capped periods. */
@ApplicationScoped
class CapAllocations {

    private final Jdbi jdbi;

    CapAllocations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** What is used in the demanded periods; the people must be locked. */
    CapUsage usage(List<CapUsage.Demand> demands) {
        if (demands.isEmpty()) {
            return CapUsage.of(List.of());
        }
        return CapUsage.of(
                jdbi.withHandle(handle -> Rows.of(demands.stream().distinct().toList())
                        .bind("employeeId", CapUsage.Demand::employeeId)
                        .bind("formCode", CapUsage.Demand::formCode)
                        .bind("from", CapUsage.Demand::from)
                        .bind("to", CapUsage.Demand::to)
                        .into(handle.createQuery("""
                        select employee_id, form_code, cap_period, period_start, sum(units) as units
                        from cap_allocation
                        where (employee_id, form_code, period_start) in (
                            select a.employee_id, a.form_code, a.period_start
                            from unnest(:employeeId::uuid[], :formCode::text[], :from::date[], :to::date[])
                                     as wanted (employee_id, form_code, first, last)
                                 join cap_allocation a
                                      on a.employee_id = wanted.employee_id and a.form_code = wanted.form_code
                                          and a.period_start between wanted.first and wanted.last)
                        group by employee_id, form_code, cap_period, period_start
                        """))
                        .mapTo(CapUsage.PeriodUse.class)
                        .list()));
    }

    /** What the given entries use; reversals take nothing but give back. */
    List<Allocation> of(List<LedgerEntry> entries) {
        return jdbi.withHandle(handle -> Rows.of(entries)
                .bind("employeeId", entry -> entry.context().employeeId())
                .bind("formCode", entry -> entry.activity().formCode())
                .bind("entryId", LedgerEntry::entryId)
                .into(handle.createQuery("""
                        select a.employee_id, a.form_code, a.cap_period, a.period_start, a.completion_id,
                               a.entry_id, a.units
                        from unnest(:employeeId::uuid[], :formCode::text[], :entryId::uuid[])
                                 as wanted (employee_id, form_code, entry_id)
                             join cap_allocation a using (employee_id, form_code, entry_id)
                        order by a.employee_id, a.form_code, a.period_start, a.entry_id
                        """))
                .mapTo(Allocation.class)
                .list());
    }

    void append(List<Allocation> allocations) {
        if (allocations.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(allocations)
                .bind("employeeId", Allocation::employeeId)
                .bind("formCode", Allocation::formCode)
                .bind("capPeriod", Allocation::capPeriod)
                .bind("periodStart", Allocation::periodStart)
                .bind("completionId", Allocation::completionId)
                .bind("entryId", Allocation::entryId)
                .bind("units", Allocation::units)
                .into(handle.createUpdate("""
                        insert into cap_allocation
                            (employee_id, form_code, cap_period, period_start, completion_id, entry_id, units)
                        select * from unnest(:employeeId::uuid[], :formCode::text[], :capPeriod::text[], :periodStart::date[],
                                             :completionId::uuid[], :entryId::uuid[], :units::numeric[])
                        """))
                .execute());
    }
}
