package id.asn.standard.skj;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.Page;
import id.asn.chassis.web.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** When which standard was in force on a position, over effective and recorded time: for reading it. */
@ApplicationScoped
class InForceHistory {

    private final Jdbi jdbi;

    InForceHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<InForce> find(UUID positionId, LocalDate asOf, @Nullable Instant knownAt) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select f.standard_id, lower(f.effective) as effective_from, upper(f.effective) as effective_to,
                               s.decree_number, s.decree_date
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

    /** Every belief about the position in the order in which it was recorded; at an instant only those held then. */
    Page<StandardPeriodView> of(
            UUID positionId, @Nullable LocalDate asOf, @Nullable Instant knownAt, PageRequest page) {
        List<StandardPeriodView> rows = jdbi.withHandle(handle -> handle.createQuery("""
                        select f.id as period_id, f.standard_id, lower(f.effective) as effective_from,
                               upper(f.effective) as effective_to, lower(f.recorded) as recorded_from,
                               upper(f.recorded) as recorded_to, s.decree_number, s.decree_date, s.supersedes, s.corrects
                        from standard_in_force f
                        join position_standard s on s.id = f.standard_id
                        where f.position_id = :position and not isempty(f.recorded)
                          and (cast(:asOf as date) is null or f.effective @> cast(:asOf as date))
                          and (cast(:knownAt as timestamptz) is null or f.recorded @> cast(:knownAt as timestamptz))
                          and (cast(:after as uuid) is null or f.id > :after)
                        order by f.id
                        limit :rows
                        """)
                .bind("position", positionId)
                .bind("asOf", asOf)
                .bind("knownAt", knownAt)
                .bind("after", page.cursor().map(cursor -> cursor.uuid(0)).orElse(null))
                .bind("rows", page.limit() + 1)
                .mapTo(StandardPeriodView.class)
                .list());
        return Page.of(rows, page.limit(), period -> Cursor.of(period.periodId().toString()));
    }
}
