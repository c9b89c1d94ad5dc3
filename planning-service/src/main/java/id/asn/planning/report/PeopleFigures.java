package id.asn.planning.report;

import id.asn.planning.metric.MetricId;
import id.asn.planning.metric.MetricRegistry;
import id.asn.planning.metric.ReportingDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Metrics HEADCOUNT_ELIGIBLE and REACHED_20_JP. */
@ApplicationScoped
class PeopleFigures {

    private static final String PEOPLE = """
            select p.agency_code, p.unit_code,
                   count(*) as total,
                   count(*) filter (where p.employment_kind = 'PNS') as pns,
                   count(*) filter (where p.employment_kind = 'PPPK') as pppk,
                   count(*) filter (where h.verified_jp >= :threshold) as reached
            from eligible_people(:on) p
            left join person_hours(:agencies, :year, :before) h on h.employee_id = p.employee_id
            where p.agency_code = any (:agencies)
            group by grouping sets ((p.agency_code, p.unit_code), (p.agency_code), ())
            """;

    private final Jdbi jdbi;
    private final MetricRegistry metrics;

    PeopleFigures(Jdbi jdbi, MetricRegistry metrics) {
        this.jdbi = jdbi;
        this.metrics = metrics;
    }

    /** People of a place. */
    public record Row(
            @Nullable String agencyCode, @Nullable String unitCode, long total, long pns, long pppk, long reached)
            implements Placed {

        static final Row NOBODY = new Row(null, null, 0, 0, 0, 0);
    }

    List<Row> of(List<String> agencies, ReportingDate date) {
        return jdbi.withHandle(handle -> handle.createQuery(PEOPLE)
                .bindArray("agencies", String.class, agencies)
                .bind("year", date.year())
                .bind("on", date.on())
                .bind("before", date.before())
                .bind("threshold", metrics.threshold(MetricId.REACHED_20_JP, date.on()))
                .mapTo(Row.class)
                .list());
    }
}
