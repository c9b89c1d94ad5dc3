package id.asn.traininghours.ledger;

import id.asn.chassis.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads rows of the ledger. */
@ApplicationScoped
class LedgerRows {

    private static final String ROWS = """
            select e.entry_id, e.completion_id, e.kind, e.reverses_entry_id, e.adjusts_entry_id, e.corrects_entry_id,
                   r.entry_id as reversed_by_entry_id, e.employee_id, e.agency_code, e.unit_code, e.region_code,
                   e.position_id, e.tier, e.employment_kind, e.completion_date, e.form_code, e.jalur, e.attendance_mode,
                   e.provider_code, e.provider_accredited, e.verification, e.claimed_jp, e.converted_jp, e.credited_jp,
                   e.cap_period, e.cap_units, e.cap_unit_jp, e.competency_codes, e.rule_set, e.reasons::text as reasons,
                   e.steps::text as steps, e.reason, e.recorded_by, e.recorded_at
            from ledger_entry e left join ledger_entry r on r.reverses_entry_id = e.entry_id
            """;

    private final Jdbi jdbi;

    LedgerRows(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<EntryRow> find(UUID entryId) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + "where e.entry_id = :entryId")
                .bind("entryId", entryId)
                .mapTo(EntryRow.class)
                .findOne());
    }

    /** The credits and their adjustments that still stand. */
    List<EntryRow> standing(Collection<UUID> creditEntryIds) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + """
                        where (e.entry_id = any(:entryIds) or e.adjusts_entry_id = any(:entryIds))
                          and r.entry_id is null
                        order by e.recorded_at, e.entry_id
                        """)
                .bindArray("entryIds", UUID.class, creditEntryIds.toArray())
                .mapTo(EntryRow.class)
                .list());
    }

    /** The last credit of each completion, whether it stands or was taken back. */
    List<EntryRow> lastCredits(Collection<UUID> completionIds) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + """
                        where e.completion_id = any(:completionIds) and e.kind = 'CREDIT'
                          and not exists (select from ledger_entry later where later.corrects_entry_id = e.entry_id)
                        order by e.entry_id
                        """)
                .bindArray("completionIds", UUID.class, completionIds.toArray())
                .mapTo(EntryRow.class)
                .list());
    }

    /** By completion date and id, from and to inclusive. */
    List<EntryRow> ofEmployee(
            UUID employeeId, @Nullable LocalDate from, @Nullable LocalDate to, Optional<Cursor> after, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(ROWS + """
                        where e.employee_id = :employeeId
                          and e.completion_date >= coalesce(:from::date, '-infinity')
                          and e.completion_date <= coalesce(:to::date, 'infinity')
                          and (e.completion_date, e.entry_id)
                              > (coalesce(:afterDate::date, '-infinity'),
                                 coalesce(:afterId::uuid, '00000000-0000-0000-0000-000000000000'))
                        order by e.completion_date, e.entry_id
                        limit :rows
                        """)
                .bind("employeeId", employeeId)
                .bind("from", from)
                .bind("to", to)
                .bind("afterDate", after.map(cursor -> cursor.part(0)).orElse(null))
                .bind("afterId", after.map(cursor -> cursor.uuid(1)).orElse(null))
                .bind("rows", rows)
                .mapTo(EntryRow.class)
                .list());
    }
}
