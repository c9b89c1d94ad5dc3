package id.asn.standard.coverage;

import id.asn.chassis.timetravel.AsOf;
import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The positions behind a figure: as many as the figure says. */
@ApplicationScoped
@UseCase
public class PositionCoverageQuery {

    private static final int FETCHED = 500;

    private static final String LISTING = PositionFindings.WITH + """
            select found.*
            from (
                select c.*, p.code as position_code,
                       array_remove(array[
                           case when c.no_standard then 'NO_STANDARD' end,
                           case when c.outdated then 'OUTDATED' end,
                           case when c.no_technical then 'NO_TECHNICAL' end,
                           case when c.urusan_without_technical then 'URUSAN_WITHOUT_TECHNICAL' end,
                           case when c.no_indicators then 'NO_INDICATORS' end,
                           case when c.no_performance_indicators then 'NO_PERFORMANCE_INDICATORS' end,
                           case when c.draft_under_way then 'DRAFT_UNDER_WAY' end], null) as findings
                from position_coverage c
                join position p on p.id = c.position_id
                where c.unit_code = any(:units) and p.code > :after) as found
            where cast(:finding as text) is null or :finding = any(found.findings)
            order by found.position_code
            limit cast(:rows as int)
            """;

    private final Jdbi jdbi;
    private final Units units;
    private final Readings readings;

    PositionCoverageQuery(Jdbi jdbi, Units units, Readings readings) {
        this.jdbi = jdbi;
        this.units = units;
        this.readings = readings;
    }

    Page<PositionCoverage> page(
            UnitChoice choice,
            @Nullable Finding finding,
            AsOf asOf,
            KnownAt knownAt,
            OlderThan olderThan,
            PageRequest page) {
        List<String> chosen = units.of(choice);
        Reading reading = readings.of(asOf, knownAt, olderThan);
        String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
        List<PositionCoverage> rows = jdbi.withHandle(
                handle -> listing(handle, choice.agency, chosen, finding, reading, after, page.limit() + 1)
                        .mapTo(PositionCoverage.Found.class)
                        .map(found -> found.on(reading.basis()))
                        .list());
        return Page.of(rows, page.limit(), row -> Cursor.of(row.positionCode()));
    }

    void each(
            UnitChoice choice,
            @Nullable Finding finding,
            AsOf asOf,
            KnownAt knownAt,
            OlderThan olderThan,
            Consumer<? super PositionCoverage> consumer) {
        List<String> chosen = units.of(choice);
        Reading reading = readings.of(asOf, knownAt, olderThan);
        jdbi.useHandle(handle -> listing(handle, choice.agency, chosen, finding, reading, "", null)
                .setFetchSize(FETCHED)
                .mapTo(PositionCoverage.Found.class)
                .forEach(found -> consumer.accept(found.on(reading.basis()))));
    }

    private static Query listing(
            Handle handle,
            String agency,
            List<String> chosen,
            @Nullable Finding finding,
            Reading reading,
            String after,
            @Nullable Integer rows) {
        return PositionFindings.bind(handle.createQuery(LISTING), reading, List.of(agency))
                .bindArray("units", String.class, chosen)
                .bind("finding", finding)
                .bind("after", after)
                .bind("rows", rows);
    }
}
