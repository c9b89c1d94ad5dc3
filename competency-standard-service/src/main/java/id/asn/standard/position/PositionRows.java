package id.asn.standard.position;

import id.asn.chassis.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Positions in the database: identities, and states over effective and recorded time. */
@ApplicationScoped
class PositionRows {

    private static final String RECORD = """
            jsonb_to_recordset(cast(:rows as jsonb))
                as r (id uuid, code text, title text, tier_code text, unit_code text, urusan_codes text[],
                      reports_to uuid, job_class smallint, effective_from date, effective_to date)
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    PositionRows(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** Units of the agency by code, and whether they are open. */
    Map<String, Boolean> units(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select code, not closed as open from org_unit where agency_code = :agency")
                .bind("agency", agencyCode)
                .reduceRows(new HashMap<>(), (units, row) -> {
                    units.put(row.getColumn("code", String.class), row.getColumn("open", Boolean.class));
                    return units;
                }));
    }

    /** Registers new identities and raises the version of known ones. */
    Map<UUID, Long> raise(String agencyCode, List<PositionState> states) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        insert into position as p (id, agency_code, code, version)
                        select r.id, :agency, r.code, 1 from %s
                        on conflict (id) do update set version = p.version + 1
                        returning id, version
                        """.formatted(RECORD))
                .bind("agency", agencyCode)
                .bind("rows", json.of(states))
                .reduceRows(new HashMap<>(), (versions, row) -> {
                    versions.put(row.getColumn("id", UUID.class), row.getColumn("version", Long.class));
                    return versions;
                }));
    }

    /** What was known for the time of each state is superseded by it; what is known of other times is kept. */
    void record(String agencyCode, List<PositionState> states, Instant now) {
        supersede(states, now);
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into position_state (position_id, agency_code, title, tier_code, unit_code, urusan_codes,
                            reports_to, job_class, effective, recorded)
                        select r.id, :agency, r.title, r.tier_code, r.unit_code, r.urusan_codes, r.reports_to, r.job_class,
                               daterange(r.effective_from, r.effective_to), tstzrange(:now, null)
                        from %s
                        """.formatted(RECORD))
                .bind("agency", agencyCode)
                .bind("rows", json.of(states))
                .bind("now", now)
                .execute());
    }

    /** From now on it is known to have no state from the date on; what was known before stays readable. */
    void end(PositionState last, LocalDate date, Instant now) {
        supersede(List.of(last.during(date, null)), now);
    }

    /** How many placements on the position are known to hold on the date or later. */
    int placementsFrom(UUID positionId, LocalDate date) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select count(*)
                        from placement
                        where position_id = :position and upper_inf(recorded) and effective && daterange(:date, null)
                        """)
                .bind("position", positionId)
                .bind("date", date)
                .mapTo(Integer.class)
                .one());
    }

    private void supersede(List<PositionState> states, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with superseded as (
                            update position_state s
                            set recorded = tstzrange(lower(s.recorded), greatest(:now, lower(s.recorded)))
                            from %s
                            where s.position_id = r.id and upper_inf(s.recorded)
                              and s.effective && daterange(r.effective_from, r.effective_to)
                            returning s.*, daterange(r.effective_from, r.effective_to) as replaced
                        )
                        insert into position_state (position_id, agency_code, title, tier_code, unit_code, urusan_codes,
                            reports_to, job_class, effective, recorded)
                        select position_id, agency_code, title, tier_code, unit_code, urusan_codes, reports_to, job_class,
                               kept, tstzrange(:now, null)
                        from superseded
                        cross join unnest(datemultirange(effective) - datemultirange(replaced)) as kept
                        """.formatted(RECORD))
                .bind("rows", json.of(states))
                .bind("now", now)
                .execute());
    }
}
