package id.asn.standard.position;

import id.asn.standard.bulk.JsonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Positions in the database: identities, and states over effective and recorded time. */
@ApplicationScoped
class PositionRows {

    private static final String RECORD = """
            jsonb_to_recordset(cast(:rows as jsonb))
                as r (id uuid, code text, title text, tier_code text, unit_code text, urusan_codes text[],
                      reports_to uuid, job_class smallint, effective_from date)
            """;

    private final Jdbi jdbi;
    private final JsonRows json;

    PositionRows(Jdbi jdbi, JsonRows json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    List<KnownPosition> known(String agencyCode) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select p.id, p.code, p.version, s.title, s.tier_code, s.unit_code, s.urusan_codes, s.reports_to,
                               s.job_class, lower(s.effective) as effective_from
                        from position p
                        join position_state s on s.position_id = p.id and upper_inf(s.recorded) and upper_inf(s.effective)
                        where p.agency_code = :agency
                        """)
                .bind("agency", agencyCode)
                .mapTo(KnownPosition.class)
                .list());
    }

    Set<String> openUnits(String agencyCode) {
        return jdbi.withHandle(
                handle -> handle.createQuery("select code from org_unit where agency_code = :agency and not closed")
                        .bind("agency", agencyCode)
                        .mapTo(String.class)
                        .set());
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

    /** What was known for the time from the effective date on is superseded; what came before it is kept. */
    void record(String agencyCode, List<PositionState> states, Instant now) {
        String rows = json.of(states);
        jdbi.useHandle(handle -> {
            handle.createUpdate("""
                            with superseded as (
                                update position_state s
                                set recorded = tstzrange(lower(s.recorded), greatest(:now, lower(s.recorded)))
                                from %s
                                where s.position_id = r.id and upper_inf(s.recorded)
                                  and s.effective && daterange(r.effective_from, null)
                                returning s.*, r.effective_from
                            )
                            insert into position_state (position_id, agency_code, title, tier_code, unit_code,
                                urusan_codes, reports_to, job_class, effective, recorded)
                            select position_id, agency_code, title, tier_code, unit_code, urusan_codes, reports_to,
                                   job_class, daterange(lower(effective), effective_from), tstzrange(:now, null)
                            from superseded
                            where lower(effective) < effective_from
                            """.formatted(RECORD))
                    .bind("rows", rows)
                    .bind("now", now)
                    .execute();
            handle.createUpdate("""
                            insert into position_state (position_id, agency_code, title, tier_code, unit_code,
                                urusan_codes, reports_to, job_class, effective, recorded)
                            select r.id, :agency, r.title, r.tier_code, r.unit_code, r.urusan_codes, r.reports_to,
                                   r.job_class, daterange(r.effective_from, null), tstzrange(:now, null)
                            from %s
                            """.formatted(RECORD))
                    .bind("agency", agencyCode)
                    .bind("rows", rows)
                    .bind("now", now)
                    .execute();
        });
    }
}
