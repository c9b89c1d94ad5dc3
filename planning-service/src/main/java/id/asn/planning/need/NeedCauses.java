package id.asn.planning.need;

import id.asn.planning.metric.MetricId;
import id.asn.planning.metric.MetricRegistry;
import id.asn.planning.metric.ReportingDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Finds every cause of a need in one statement per agency and year. */
@ApplicationScoped
class NeedCauses {

    private static final String CAUSES = """
            with people as materialized (
                select * from eligible_people(:on) where agency_code = :agency
            )
            select 'COMPETENCY_GAP' as basis, p.employee_id, p.unit_code, g.competency_code, g.gap as size,
                   g.computation_id, null::uuid as proposal_id, null::uuid as target_position_id
            from people p
            join current_gaps(array[:agency], :on, :before) g on g.employee_id = p.employee_id
            where g.gap > 0
            union all
            select 'HOURS_SHORTFALL', p.employee_id, p.unit_code, null,
                   cast(:requiredJp as numeric) - coalesce(h.verified_jp, 0), null, null, null
            from people p
            left join person_hours(array[:agency], :year, :before) h on h.employee_id = p.employee_id
            where p.employment_kind = 'PNS' and coalesce(h.verified_jp, 0) < :requiredJp
            union all
            select 'EMPLOYEE_PROPOSAL', p.employee_id, p.unit_code, d.competency_code, 1, null, d.proposal_id,
                   d.target_position_id
            from people p
            join development_proposal d on d.employee_id = p.employee_id and d.agency_code = :agency
            where d.status = 'ENDORSED'
            """;

    private final Jdbi jdbi;
    private final MetricRegistry metrics;

    NeedCauses(Jdbi jdbi, MetricRegistry metrics) {
        this.jdbi = jdbi;
        this.metrics = metrics;
    }

    List<NeedCause> find(String agencyCode, ReportingDate date) {
        return jdbi.withHandle(handle -> handle.createQuery(CAUSES)
                .bind("agency", agencyCode)
                .bind("year", date.year())
                .bind("on", date.on())
                .bind("before", date.before())
                .bind("requiredJp", metrics.threshold(MetricId.REACHED_20_JP, date.on()))
                .mapTo(NeedCause.class)
                .list());
    }
}
