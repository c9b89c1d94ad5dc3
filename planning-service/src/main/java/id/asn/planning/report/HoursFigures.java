package id.asn.planning.report;

import id.asn.planning.metric.ReportingDate;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Metrics JP_CREDITED and JP_VERIFIED, in all and by form and by attendance mode. */
@ApplicationScoped
class HoursFigures {

    private static final String HOURS = """
            with entry as (
                select agency_code, coalesce(unit_code, '-') as unit_code, form_code, attendance_mode, employee_id,
                       credited_jp, verification
                from ledger_entry
                where agency_code = any (:agencies) and year = :year and recorded_at < :before
            )
            select agency_code, unit_code, form_code, attendance_mode,
                   coalesce(sum(credited_jp), 0.00) as credited_jp,
                   coalesce(sum(credited_jp) filter (where verification = 'VERIFIED'), 0.00) as verified_jp,
                   count(*) as entries,
                   count(distinct employee_id) as people
            from entry
            group by grouping sets (
                (agency_code, unit_code), (agency_code, unit_code, form_code), (agency_code, unit_code, attendance_mode),
                (agency_code), (agency_code, form_code), (agency_code, attendance_mode),
                (), (form_code), (attendance_mode))
            order by form_code, attendance_mode
            """;

    private final Jdbi jdbi;

    HoursFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Hours of a place: of one form, of one mode, or in all (neither). */
    public record Row(
            @Nullable String agencyCode,
            @Nullable String unitCode,
            @Nullable String formCode,
            @Nullable String attendanceMode,
            BigDecimal creditedJp,
            BigDecimal verifiedJp,
            long entries,
            long people)
            implements Placed {

        static final BigDecimal NO_JP = new BigDecimal("0.00");

        static Row none() {
            return new Row(null, null, null, null, NO_JP, NO_JP, 0, 0);
        }
    }

    List<Row> of(List<String> agencies, ReportingDate date) {
        return jdbi.withHandle(handle -> handle.createQuery(HOURS)
                .bindArray("agencies", String.class, agencies)
                .bind("year", date.year())
                .bind("before", date.before())
                .mapTo(Row.class)
                .list());
    }
}
