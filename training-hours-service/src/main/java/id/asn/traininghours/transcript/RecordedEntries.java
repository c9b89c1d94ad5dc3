package id.asn.traininghours.transcript;

import id.asn.traininghours.reading.Period;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads a person's entries for a transcript, by completion date. */
@ApplicationScoped
class RecordedEntries {

    private final Jdbi jdbi;

    RecordedEntries(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One statement, so that all entries are of one moment. */
    List<RecordedEntry> of(UUID employeeId, Period period, Instant knownAt, int atMost) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        with mine as (
                            select * from ledger_entry
                            where employee_id = :employeeId and recorded_at <= :knownAt
                              and completion_date >= coalesce(:from::date, '-infinity')
                              and completion_date <= coalesce(:to::date, 'infinity')
                            order by completion_date, entry_id
                            limit :rows)
                        select e.entry_id, e.completion_id, e.kind, e.reverses_entry_id, e.agency_code, c.start_date,
                               e.completion_date, e.form_code, f.name as form_name, c.title, c.certificate_number,
                               e.provider_code, p.name as provider_name, e.verification, e.claimed_jp, e.converted_jp,
                               e.credited_jp, s.day as sealed_on
                        from mine e
                             join completion_of_entries(array(select completion_id from mine), :knownAt) c
                                  on c.completion_id = e.completion_id
                             left join seal_leaf s on s.entry_id = e.entry_id
                             left join training_provider p on p.provider_code = e.provider_code
                             left join lateral (
                                 select r.name from conversion_rule r
                                 where r.form_code = e.form_code and r.effective_from <= e.completion_date
                                 order by r.effective_from desc limit 1) f on true
                        order by e.completion_date, e.completion_id, e.recorded_at, e.entry_id
                        """)
                .bind("employeeId", employeeId)
                .bind("knownAt", knownAt)
                .bind("from", period.from())
                .bind("to", period.to())
                .bind("rows", atMost)
                .mapTo(RecordedEntry.class)
                .list());
    }
}
