package id.asn.planning.report;

import id.asn.planning.metric.ReportingDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Metric STANDARD_COVERAGE. */
@ApplicationScoped
class CoverageFigures {

    private static final String COVERAGE = """
            with held as (
                select p.agency_code, p.unit_code,
                       exists (
                           select 1
                           from position_standard s
                           where s.position_id = p.position_id
                             and s.effective_from <= :on
                             and (s.effective_to > :on or (s.effective_to is null and s.status = 'ENACTED'))) as covered
                from position_state p
                where p.agency_code = any (:agencies) and p.effective_from <= :on
                  and (p.effective_to is null or p.effective_to > :on)
            )
            select agency_code, unit_code, count(*) as positions, count(*) filter (where covered) as covered
            from held
            group by grouping sets ((agency_code, unit_code), (agency_code), ())
            """;

    private final Jdbi jdbi;

    CoverageFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Positions of a place. */
    public record Row(@Nullable String agencyCode, @Nullable String unitCode, long positions, long covered)
            implements Placed {

        static final Row NONE = new Row(null, null, 0, 0);
    }

    List<Row> of(List<String> agencies, ReportingDate date) {
        return jdbi.withHandle(handle -> handle.createQuery(COVERAGE)
                .bindArray("agencies", String.class, agencies)
                .bind("on", date.on())
                .mapTo(Row.class)
                .list());
    }
}
