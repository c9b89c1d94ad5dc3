package id.asn.standard.skj;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** When which standard is in force on a position, over effective and recorded time. */
@ApplicationScoped
class InForceTimeline {

    private final Jdbi jdbi;

    InForceTimeline(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Lets one transaction at a time change what is in force on a position; the exclusion constraint stands behind. */
    void lock(UUID positionId) {
        jdbi.useHandle(handle -> handle.createQuery("select id from position where id = :id for no key update")
                .bind("id", positionId)
                .mapTo(UUID.class)
                .one());
    }

    /** What is in force on the date or later, as known now. */
    List<InForce> from(UUID positionId, LocalDate date) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select f.standard_id, lower(f.effective) as effective_from, upper(f.effective) as effective_to,
                               s.decree_number
                        from standard_in_force f
                        join position_standard s on s.id = f.standard_id
                        where f.position_id = :position and upper_inf(f.recorded)
                          and f.effective && daterange(:from, null)
                        order by f.effective
                        """)
                .bind("position", positionId)
                .bind("from", date)
                .mapTo(InForce.class)
                .list());
    }

    void begin(PositionStandard standard, LocalDate from, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into standard_in_force (position_id, agency_code, standard_id, effective, recorded)
                        values (:position, :agency, :standard, daterange(:from, null), tstzrange(:now, null))
                        """)
                .bind("position", standard.positionId())
                .bind("agency", standard.agencyCode())
                .bind("standard", standard.id())
                .bind("from", from)
                .bind("now", now)
                .execute());
    }

    /** From now on it is known to end at that day; what was known before stays readable. */
    void end(UUID standardId, LocalDate end, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        with superseded as (
                            update standard_in_force f
                            set recorded = tstzrange(lower(f.recorded), greatest(:now, lower(f.recorded)))
                            where f.standard_id = :standard and upper_inf(f.recorded)
                              and f.effective && daterange(:end, null)
                            returning f.*
                        )
                        insert into standard_in_force (position_id, agency_code, standard_id, effective, recorded)
                        select position_id, agency_code, standard_id, daterange(lower(effective), :end),
                               tstzrange(:now, null)
                        from superseded
                        where lower(effective) < :end
                        """)
                .bind("standard", standardId)
                .bind("end", end)
                .bind("now", now)
                .execute());
    }

    Optional<InForce> find(UUID positionId, LocalDate asOf, @Nullable Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select f.standard_id, lower(f.effective) as effective_from, upper(f.effective) as effective_to,
                               s.decree_number
                        from standard_in_force f
                        join position_standard s on s.id = f.standard_id
                        where f.position_id = :position and f.effective @> :asOf
                          and case when cast(:knownAt as timestamptz) is null then upper_inf(f.recorded)
                                   else f.recorded @> cast(:knownAt as timestamptz) end
                        """)
                .bind("position", positionId)
                .bind("asOf", asOf)
                .bind("knownAt", knownAt)
                .mapTo(InForce.class)
                .findOne());
    }
}
