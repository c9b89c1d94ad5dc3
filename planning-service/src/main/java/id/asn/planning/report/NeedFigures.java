package id.asn.planning.report;

import id.asn.planning.metric.ReportingDate;
import id.asn.planning.need.NeedBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Metric NEEDS, in all, by basis and by strategic reference. */
@ApplicationScoped
class NeedFigures {

    private static final String NEEDS = """
            with open_need as materialized (
                select agency_code, unit_code, basis, employee_id,
                       cardinality(strategic_goals(agency_code, year, competency_code)) > 0 as strategic
                from need
                where agency_code = any (:agencies)
                  and year = :year
                  and opened_at < :before
                  and (closed_at is null or closed_at >= :before)
            )
            select agency_code, unit_code, basis, strategic, count(*) as needs, count(distinct employee_id) as people
            from open_need
            group by grouping sets (
                (agency_code, unit_code), (agency_code, unit_code, basis), (agency_code, unit_code, strategic),
                (agency_code), (agency_code, basis), (agency_code, strategic),
                (), (basis), (strategic))
            """;

    private final Jdbi jdbi;

    NeedFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Needs of a place: of one basis, with or without a strategic reference, or in all (neither). */
    public record Row(
            @Nullable String agencyCode,
            @Nullable String unitCode,
            @Nullable NeedBasis basis,
            @Nullable Boolean strategic,
            long needs,
            long people)
            implements Placed {

        static final Row NONE = new Row(null, null, null, null, 0, 0);
    }

    List<Row> of(List<String> agencies, ReportingDate date) {
        return jdbi.withHandle(handle -> handle.createQuery(NEEDS)
                .bindArray("agencies", String.class, agencies)
                .bind("year", date.year())
                .bind("before", date.before())
                .mapTo(Row.class)
                .list());
    }
}
