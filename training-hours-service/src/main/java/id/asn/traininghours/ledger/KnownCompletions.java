package id.asn.traininghours.ledger;

import id.asn.traininghours.completion.KnownCompletion;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Finds what the same people already have that a batch could repeat. */
@ApplicationScoped
class KnownCompletions {

    private final Jdbi jdbi;

    KnownCompletions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Completions that resemble a candidate and still count: what was taken back or rejected does not. */
    List<KnownCompletion> resembling(List<Candidate> candidates) {
        return jdbi.withHandle(
                handle -> Rows.of(candidates.stream().map(Candidate::known).toList())
                        .bind("completionId", KnownCompletion::completionId)
                        .bind("employeeId", KnownCompletion::employeeId)
                        .bind("titleKey", KnownCompletion::titleKey)
                        .bind("start", KnownCompletion::startDate)
                        .bind("end", KnownCompletion::endDate)
                        .bind("certificateKey", KnownCompletion::certificateKey)
                        .bind("evidenceDigest", KnownCompletion::evidenceDigest)
                        .into(handle.createQuery("""
                        select distinct c.completion_id, c.employee_id, c.provider_code, c.title_key, c.start_date,
                                        c.end_date, c.certificate_key, c.evidence_digest
                        from unnest(:employeeId::uuid[], :titleKey::text[], :start::date[], :end::date[],
                                    :certificateKey::text[], :evidenceDigest::text[])
                                 as n (employee_id, title_key, start_date, end_date, certificate_key, evidence_digest)
                             join completion_in_force c on c.employee_id = n.employee_id
                                 and (c.title_key = n.title_key and c.start_date <= n.end_date
                                          and c.end_date >= n.start_date
                                      or c.certificate_key = n.certificate_key
                                      or c.evidence_digest = n.evidence_digest)
                        where not c.completion_id = any(:completionId::uuid[])
                          and not exists (
                              select from ledger_entry credit
                                   join ledger_entry reversal on reversal.reverses_entry_id = credit.entry_id
                              where credit.completion_id = c.completion_id and credit.kind = 'CREDIT'
                                and not exists (select from ledger_entry later
                                                where later.corrects_entry_id = credit.entry_id))
                          and not exists (select from review_item i
                                          where i.completion_id = c.completion_id and i.state = 'REJECTED')
                        order by c.completion_id
                        """))
                        .mapTo(KnownCompletion.class)
                        .list());
    }
}
