package id.asn.standard.coverage;

import id.asn.chassis.timetravel.KnownAt;
import id.asn.chassis.web.UseCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Counts positions and standards in force at the end of each month, in one statement over the bitemporal rows. */
@ApplicationScoped
@UseCase
public class CoverageTrendQuery {

    private final Jdbi jdbi;
    private final Units units;
    private final Readings readings;

    CoverageTrendQuery(Jdbi jdbi, Units units, Readings readings) {
        this.jdbi = jdbi;
        this.units = units;
        this.readings = readings;
    }

    CoverageTrend of(UnitChoice choice, List<LocalDate> days, KnownAt knownAt) {
        List<String> chosen = units.of(choice);
        Instant known = knownAt.instant().orElse(null);
        return CoverageTrend.of(choice, readings.readAt(known), counted(choice.agency, chosen, days, known));
    }

    private List<CoverageTrend.Counted> counted(
            String agency, List<String> chosen, List<LocalDate> days, @Nullable Instant known) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with existing as materialized (
                            select s.position_id, s.effective
                            from position_state s
                            where s.agency_code = :agency and s.unit_code = any(:units)
                              and known_at(s.recorded, cast(:knownAt as timestamptz))
                        ),
                        covered as materialized (
                            select e.effective * f.effective as effective
                            from existing e
                            join standard_in_force f on f.agency_code = :agency and f.position_id = e.position_id
                                and f.effective && e.effective and known_at(f.recorded, cast(:knownAt as timestamptz))
                        )
                        select d.day as as_of,
                               (select count(*) from existing e where e.effective @> d.day) as positions,
                               (select count(*) from covered c where c.effective @> d.day) as covered
                        from unnest(cast(:days as date[])) as d (day)
                        order by d.day
                        """)
                .bind("agency", agency)
                .bindArray("units", String.class, chosen)
                .bind("knownAt", known)
                .bindArray(
                        "days",
                        String.class,
                        days.stream().map(LocalDate::toString).toList())
                .mapTo(CoverageTrend.Counted.class)
                .list());
    }
}
