package id.asn.traininghours.check;

import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Reads what completions are judged beside, with one statement however many they are. */
@ApplicationScoped
public class CompletionHistory {

    /** In which many posts for one person are many. */
    private static final Duration RECENT = Duration.ofHours(24);

    private final Jdbi jdbi;

    CompletionHistory(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * What was revised is judged as it counts now; few completions are, and an index finds those of a person.
     *
     * @param candidates stored completions of people of the transaction's agencies
     * @param now the instant of their judgement
     */
    public History of(List<KnownCompletion> candidates, Instant now) {
        List<HistoryRow> rows = jdbi.withHandle(handle -> Rows.of(candidates)
                .bind("ids", KnownCompletion::completionId)
                .bind("people", KnownCompletion::employeeId)
                .bind("starts", KnownCompletion::startDate)
                .bind("ends", KnownCompletion::endDate)
                .bind("titles", KnownCompletion::titleKey)
                .bind("certificates", KnownCompletion::certificateKey)
                .bind("evidences", KnownCompletion::evidenceDigest)
                .bind("providers", KnownCompletion::providerCode)
                .into(handle.createQuery("""
                        with revised as materialized (
                            select o.completion_id, o.employee_id, o.provider_code, r.title_key, r.start_date, r.end_date,
                                   r.certificate_key, r.evidence_digest, r.form_code, r.programme_code, r.converted_jp,
                                   r.attendance_mode
                            from completion o
                                 join completion_revision r
                                      on r.completion_id = o.completion_id and r.revision = o.revision
                            where o.employee_id = any(:people::uuid[]) and o.revision > 0
                              and o.completion_id <> all (:ids::uuid[]))
                        select about, completion_id, employee_id, provider_code, title_key, start_date, end_date,
                               certificate_key, evidence_digest, form_code, programme_code, jp, attendance_mode, state,
                               posts
                        from completion_history(:ids::uuid[], :people::uuid[], :starts::date[], :ends::date[],
                                                :titles::text[], :certificates::text[], :evidences::text[],
                                                :providers::text[], :since::timestamptz) h
                        where about <> 'OWN'
                           or not exists (select from revised where revised.completion_id = h.completion_id)
                        union all
                        select 'OWN', completion_id, employee_id, provider_code, title_key, start_date, end_date,
                               certificate_key, evidence_digest, form_code, programme_code, converted_jp,
                               attendance_mode, completion_state(completion_id), null
                        from revised
                        """))
                .bind("since", now.minus(RECENT))
                .mapTo(HistoryRow.class)
                .list());
        return History.of(rows);
    }
}
