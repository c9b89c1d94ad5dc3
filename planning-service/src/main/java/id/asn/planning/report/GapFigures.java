package id.asn.planning.report;

import id.asn.planning.metric.ReportingDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Metric MEAN_GAP per competency. */
@ApplicationScoped
class GapFigures {

    private static final String GAPS = """
            with figure as (
                select p.agency_code, p.unit_code, g.competency_code, max(g.name) as name,
                       count(*) as people, sum(g.gap) as total_gap, count(*) filter (where g.gap > 0) as below
                from eligible_people(:on) p
                join current_gaps(:agencies, :on, :before) g
                    on g.employee_id = p.employee_id and g.agency_code = p.agency_code
                where p.agency_code = any (:agencies)
                group by grouping sets (
                    (p.agency_code, p.unit_code, g.competency_code), (p.agency_code, g.competency_code), (g.competency_code))
            )
            select f.agency_code, f.unit_code, f.competency_code, coalesce(c.name, f.name) as name, f.people,
                   f.total_gap, f.below
            from figure f
            left join competency c on c.competency_code = f.competency_code
            order by f.competency_code
            """;

    private final Jdbi jdbi;

    GapFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Gaps of a place in one competency. */
    public record Row(
            @Nullable String agencyCode,
            @Nullable String unitCode,
            String competencyCode,
            String name,
            long people,
            BigDecimal totalGap,
            long below)
            implements Placed {}

    List<Row> of(List<String> agencies, ReportingDate date) {
        return jdbi.withHandle(handle -> handle.createQuery(GAPS)
                .bindArray("agencies", String.class, agencies)
                .bind("on", date.on())
                .bind("before", date.before())
                .mapTo(Row.class)
                .list());
    }
}
