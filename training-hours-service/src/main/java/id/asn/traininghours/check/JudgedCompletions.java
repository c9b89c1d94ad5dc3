package id.asn.traininghours.check;

import id.asn.traininghours.completion.KnownCompletion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Reads completions that were judged. */
@ApplicationScoped
class JudgedCompletions {

    private final Jdbi jdbi;

    JudgedCompletions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Optional<JudgedCompletion> find(UUID completionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.completion_id, c.employee_id, c.agency_code, c.provider_code, c.title_key, c.start_date,
                               c.end_date, c.certificate_key, c.evidence_digest, c.form_code, c.programme_code,
                               c.converted_jp as jp, c.attendance_mode, completion_state(c.completion_id) as state,
                               c.engaged_minutes,
                               (select e.reasons::text from ledger_entry e
                                where e.completion_id = c.completion_id and e.kind = 'CREDIT'
                                order by e.recorded_at desc limit 1) as entry_reasons,
                               (select h.reasons::text from held_completion h
                                where h.completion_id = c.completion_id) as held_reasons
                        from completion c
                        where c.completion_id = :completionId
                        """)
                .bind("completionId", completionId)
                .mapTo(JudgedCompletion.class)
                .findOne());
    }

    /** Of other people in the caller's agencies, with the same certificate or evidence. */
    List<KnownCompletion> ofOthersWithProof(KnownCompletion one, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select c.completion_id, c.employee_id, c.provider_code, c.title_key, c.start_date, c.end_date,
                               c.certificate_key, c.evidence_digest, c.form_code, c.programme_code,
                               c.converted_jp as jp, c.attendance_mode, completion_state(c.completion_id) as state
                        from completion c
                        where (c.certificate_key = :certificate or c.evidence_digest = :evidence)
                          and c.employee_id <> :employee and agency_in_scope(c.agency_code)
                        order by c.completion_id
                        limit :rows
                        """)
                .bind("certificate", one.certificateKey())
                .bind("evidence", one.evidenceDigest())
                .bind("employee", one.employeeId())
                .bind("rows", rows)
                .mapTo(KnownCompletion.class)
                .list());
    }
}
