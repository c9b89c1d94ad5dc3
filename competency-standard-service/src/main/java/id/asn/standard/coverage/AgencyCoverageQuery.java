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
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** One row of figures for each agency in the caller's scope. */
@ApplicationScoped
@UseCase
public class AgencyCoverageQuery {

    private final Jdbi jdbi;
    private final Readings readings;

    AgencyCoverageQuery(Jdbi jdbi, Readings readings) {
        this.jdbi = jdbi;
        this.readings = readings;
    }

    Page<AgencyCoverage> page(AgencyFilter filter, AsOf asOf, KnownAt knownAt, OlderThan olderThan, PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
        List<String> codes = codes(filter, after, page.limit() + 1);
        Page<String> listed = Page.of(codes, page.limit(), Cursor::of);
        return new Page<>(counted(listed.items(), readings.of(asOf, knownAt, olderThan)), listed.next());
    }

    void each(
            AgencyFilter filter,
            AsOf asOf,
            KnownAt knownAt,
            OlderThan olderThan,
            Consumer<? super AgencyCoverage> consumer) {
        counted(codes(filter, "", null), readings.of(asOf, knownAt, olderThan)).forEach(consumer);
    }

    private List<String> codes(AgencyFilter filter, String after, @Nullable Integer rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select a.code
                        from agency a
                        where a.code > :after and (cast(:kind as text) is null or a.kind = :kind)
                          and (cast(:region as text) is null or a.region_code = :region
                               or a.region_code in (select code from region where parent_code = :region))
                        order by a.code
                        limit cast(:rows as int)
                        """)
                .bind("after", after)
                .bind("kind", filter.kind)
                .bind("region", filter.region)
                .bind("rows", rows)
                .mapTo(String.class)
                .list());
    }

    private List<AgencyCoverage> counted(List<String> codes, Reading reading) {
        return jdbi.withHandle(handle -> PositionFindings.bind(
                        handle.createQuery(PositionFindings.WITH + Counts.countedBy("agency_code") + """
                        select c.*, a.code as agency_code, a.name, a.kind, a.region_code
                        from agency a
                        left join counted c on c.counted_by = a.code
                        where a.code = any(:agencies)
                        order by a.code
                        """),
                        reading,
                        codes)
                .mapTo(AgencyCoverage.Counted.class)
                .map(counted -> counted.on(reading.basis()))
                .list());
    }
}
