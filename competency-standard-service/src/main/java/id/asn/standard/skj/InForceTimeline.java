package id.asn.standard.skj;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** When which standard is in force on a position, over effective and recorded time: for changing it. */
@ApplicationScoped
class InForceTimeline {

    private static final String KNOWN_NOW = """
            select f.standard_id, lower(f.effective) as effective_from, upper(f.effective) as effective_to,
                   s.decree_number, s.decree_date
            from standard_in_force f
            join position_standard s on s.id = f.standard_id
            where upper_inf(f.recorded)
            """;

    private final Jdbi jdbi;

    InForceTimeline(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Lets one transaction at a time change what is in force on a position; the exclusion constraint stands behind. To be
     * taken before the locks of standards, always in this order, so that two changes cannot wait for each other.
     *
     * @return the latest instant at which something was recorded on the position: no change may carry an earlier one, even
     *     if the clock of this machine is behind another's
     */
    Instant lock(UUID positionId) {
        return jdbi.withHandle(handle -> {
            handle.createQuery("select id from position where id = :id for no key update")
                    .bind("id", positionId)
                    .mapTo(UUID.class)
                    .one();
            return handle.createQuery("""
                            select greatest(max(lower(recorded)), max(upper(recorded))) from standard_in_force
                            where position_id = :id
                            """)
                    .bind("id", positionId)
                    .mapTo(Instant.class)
                    .findOne()
                    .orElse(Instant.EPOCH);
        });
    }

    /** What is in force on a day of the period, as known now. */
    List<InForce> over(UUID positionId, Period period) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN_NOW + """
                          and f.position_id = :position and f.effective && daterange(:from, :to)
                        order by f.effective
                        """)
                .bind("position", positionId)
                .bind("from", period.from())
                .bind("to", period.to())
                .mapTo(InForce.class)
                .list());
    }

    /** When the standard is in force, as known now; empty when it is known never to have been. */
    Optional<InForce> of(UUID standardId) {
        return jdbi.withHandle(handle -> handle.createQuery(KNOWN_NOW + "and f.standard_id = :standard")
                .bind("standard", standardId)
                .mapTo(InForce.class)
                .findOne());
    }

    void begin(PositionStandard standard, Period period, Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into standard_in_force (position_id, agency_code, standard_id, effective, recorded)
                        values (:position, :agency, :standard, daterange(:from, :to), tstzrange(:now, null))
                        """)
                .bind("position", standard.positionId())
                .bind("agency", standard.agencyCode())
                .bind("standard", standard.id())
                .bind("from", period.from())
                .bind("to", period.to())
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
}
