package id.asn.traininghours.intake;

import static java.util.stream.Collectors.toMap;

import id.asn.traininghours.completion.ClaimColumns;
import id.asn.traininghours.completion.SourceRecord;
import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Stores completions as they were reported, each source record once. */
@ApplicationScoped
class Completions {

    private static final String STORED = """
            select c.completion_id, c.provider_code, c.source_record_id, c.content_digest,
                   coalesce(e.claimed_jp, v.claimed_jp, c.claimed_jp) as claimed_jp,
                   coalesce(e.converted_jp, v.converted_jp, c.converted_jp) as converted_jp,
                   coalesce(e.verification, v.verification, c.verification) as verification,
                   e.entry_id, e.credited_jp, e.reasons::text as entry_reasons, e.steps::text as entry_steps,
                   h.reasons::text as held_reasons,
                   array(select r.content_digest from completion_revision r
                         where r.completion_id = c.completion_id and r.origin = 'SENDER')::text[] as revised_digests,
                   i.state as review_state,
                   (select d.reason from review_decision d where d.completion_id = c.completion_id
                    order by d.version desc limit 1) as review_reason
            from completion c
                 left join completion_revision v on v.completion_id = c.completion_id and v.revision = c.revision
                 left join ledger_entry e on e.completion_id = c.completion_id and e.kind = 'CREDIT'
                     and not exists (select from ledger_entry later where later.corrects_entry_id = e.entry_id)
                 left join held_completion h on h.completion_id = c.completion_id
                 left join review_item i on i.completion_id = c.completion_id
            """;

    private final Jdbi jdbi;

    Completions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Map<SourceRecord, StoredCompletion> bySource(Collection<SourceRecord> sources) {
        return jdbi.withHandle(handle -> Rows.of(List.copyOf(sources))
                .bind("providers", SourceRecord::providerCode)
                .bind("records", SourceRecord::sourceRecordId)
                .into(handle.createQuery(STORED + """
                        where (c.provider_code, c.source_record_id) in (
                            select * from unnest(:providers::text[], :records::text[]))
                        """))
                .mapTo(StoredCompletion.class)
                .collect(toMap(StoredCompletion::source, stored -> stored)));
    }

    /**
     * Stores the ones whose source record nobody has stored, in the order of the keys, so that two batches never wait for
     * each other.
     *
     * @return ids of those that were stored
     */
    Set<UUID> store(List<NewCompletion> fresh, Recording recording) {
        List<NewCompletion> ordered = fresh.stream()
                .sorted(Comparator.comparing(one -> one.claim().source()))
                .toList();
        return jdbi.withHandle(handle -> ClaimColumns.bind(
                        Rows.of(ordered)
                                .bind("completionId", NewCompletion::completionId)
                                .bind(
                                        "providerCode",
                                        one -> one.claim().source().providerCode())
                                .bind(
                                        "sourceRecordId",
                                        one -> one.claim().source().sourceRecordId())
                                .bind("contentDigest", one -> one.claim().digest())
                                .bind(
                                        "employeeId",
                                        one -> one.employee() == null
                                                ? null
                                                : one.employee().employeeId())
                                .bind(
                                        "agencyCode",
                                        one -> one.employee() == null
                                                ? null
                                                : one.employee().agencyCode()),
                        NewCompletion::claim,
                        NewCompletion::assessment)
                .into(handle.createQuery("""
                        insert into completion
                            (completion_id, provider_code, source_record_id, content_digest, employee_id, agency_code,
                             programme_code, form_code, title, title_key, start_date, end_date, unit, amount,
                             international, attendance_mode, certificate_number, certificate_issuer, certificate_key,
                             evidence_digest, competency_codes, course_id, engaged_minutes, claimed_jp, converted_jp,
                             verification, received_at, received_by)
                        select completion_id, provider_code, source_record_id, content_digest, employee_id, agency_code,
                               programme_code, form_code, title, title_key, start_date, end_date, unit, amount,
                               international, attendance_mode, certificate_number, certificate_issuer, certificate_key,
                               evidence_digest, string_to_array(competency_codes, chr(31)), course_id, engaged_minutes,
                               claimed_jp, converted_jp, verification, :receivedAt, :receivedBy
                        from unnest(:completionId::uuid[], :providerCode::text[], :sourceRecordId::text[],
                                    :contentDigest::text[], :employeeId::uuid[], :agencyCode::text[],
                                    :programmeCode::text[], :formCode::text[], :title::text[], :titleKey::text[],
                                    :startDate::date[], :endDate::date[], :unit::text[], :amount::numeric[],
                                    :international::boolean[], :attendanceMode::text[], :certificateNumber::text[],
                                    :certificateIssuer::text[], :certificateKey::text[], :evidenceDigest::text[],
                                    :competencyCodes::text[], :courseId::text[], :engagedMinutes::integer[],
                                    :claimed::numeric[], :converted::numeric[], :verification::text[])
                                 as new (completion_id, provider_code, source_record_id, content_digest, employee_id,
                                         agency_code, programme_code, form_code, title, title_key, start_date, end_date,
                                         unit, amount, international, attendance_mode, certificate_number,
                                         certificate_issuer, certificate_key, evidence_digest, competency_codes,
                                         course_id, engaged_minutes, claimed_jp, converted_jp, verification)
                        on conflict (provider_code, source_record_id) do nothing
                        returning completion_id
                        """))
                .bind("receivedAt", recording.at())
                .bind("receivedBy", recording.by())
                .mapTo(UUID.class)
                .set());
    }
}
