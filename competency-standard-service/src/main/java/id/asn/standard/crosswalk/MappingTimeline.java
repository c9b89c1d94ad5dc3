package id.asn.standard.crosswalk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** When which accepted mapping holds, over effective and recorded time. */
@ApplicationScoped
class MappingTimeline {

    private final Jdbi jdbi;

    MappingTimeline(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * From their dates on these hold; earlier mappings of the same two give way.
     *
     * @return those that gave way
     */
    Set<UUID> begin(List<UUID> accepted, Instant now) {
        Set<UUID> gaveWay = jdbi.withHandle(handle -> handle.createQuery("""
                        with superseded as (
                            update crosswalk_in_force f
                            set recorded = tstzrange(lower(f.recorded), greatest(:now, lower(f.recorded)))
                            from crosswalk_mapping m
                            where m.id = any(:accepted) and f.from_competency = m.from_competency
                              and f.to_competency = m.to_competency and upper_inf(f.recorded)
                              and f.effective && daterange(m.effective_from, null)
                            returning f.*, m.effective_from as ends),
                        kept as (
                            insert into crosswalk_in_force (mapping_id, agency_code, from_competency, to_competency,
                                                            effective, recorded)
                            select mapping_id, agency_code, from_competency, to_competency,
                                   daterange(lower(effective), ends), tstzrange(:now, null)
                            from superseded
                            where lower(effective) < ends)
                        select mapping_id from superseded
                        """)
                .bindArray("accepted", UUID.class, accepted)
                .bind("now", now)
                .mapTo(UUID.class)
                .set());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into crosswalk_in_force (mapping_id, agency_code, from_competency, to_competency,
                                                        effective, recorded)
                        select id, agency_code, from_competency, to_competency, daterange(effective_from, null),
                               tstzrange(:now, null)
                        from crosswalk_mapping
                        where id = any(:accepted)
                        """)
                .bindArray("accepted", UUID.class, accepted)
                .bind("now", now)
                .execute());
        return gaveWay;
    }

    /** @return whether it held on that day or later, so that there was something to end */
    boolean end(UUID mappingId, LocalDate end, String reason, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with superseded as (
                            update crosswalk_in_force f
                            set recorded = tstzrange(lower(f.recorded), greatest(:now, lower(f.recorded)))
                            where f.mapping_id = :mapping and upper_inf(f.recorded)
                              and f.effective && daterange(:end, null)
                            returning f.*),
                        kept as (
                            insert into crosswalk_in_force (mapping_id, agency_code, from_competency, to_competency,
                                                            effective, recorded, reason)
                            select mapping_id, agency_code, from_competency, to_competency,
                                   daterange(lower(effective), :end), tstzrange(:now, null), :reason
                            from superseded
                            where lower(effective) < :end)
                        select exists (select from superseded)
                        """)
                .bind("mapping", mappingId)
                .bind("end", end)
                .bind("now", now)
                .bind("reason", reason)
                .mapTo(Boolean.class)
                .one());
    }
}
