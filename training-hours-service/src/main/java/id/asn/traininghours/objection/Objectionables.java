package id.asn.traininghours.objection;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Finds what can be objected to: rejections, reversals, corrections and cuts. */
@ApplicationScoped
class Objectionables {

    private final Jdbi jdbi;

    Objectionables(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empty for an approval or a return: the one is what the employee wanted, the other decides nothing yet. */
    Optional<Objectionable> decision(UUID decisionId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select case d.verdict when 'REJECT' then 'REJECTION' when 'REVERSE' then 'REVERSAL'
                                              else 'CORRECTION' end as against,
                               d.completion_id, d.agency_code, i.employee_id, d.decision_id, null::uuid as entry_id,
                               d.decided_by, d.decided_at
                        from review_decision d join review_item i on i.completion_id = d.completion_id
                        where d.decision_id = :id and d.verdict in ('REJECT', 'CORRECT', 'REVERSE')
                        """)
                .bind("id", decisionId)
                .mapTo(Objectionable.class)
                .findOne());
    }

    /** A reversal of a credit whose place no other took, a correcting credit, or a standing credit that a cap has cut. */
    Optional<Objectionable> entry(UUID entryId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select case when e.kind = 'REVERSAL' then 'REVERSAL'
                                    when d.decision_id is not null then 'CORRECTION'
                                    else 'CUT' end as against,
                               e.completion_id, e.agency_code, e.employee_id, null::uuid as decision_id, e.entry_id,
                               e.recorded_by as decided_by, e.recorded_at as decided_at
                        from ledger_entry e
                             left join review_decision d on d.entry_id = e.entry_id and d.verdict = 'CORRECT'
                        where e.entry_id = :id
                          and case e.kind
                                  when 'REVERSAL' then
                                      exists (select from ledger_entry credit
                                              where credit.entry_id = e.reverses_entry_id and credit.kind = 'CREDIT')
                                      and not exists (select from ledger_entry later
                                                      where later.corrects_entry_id = e.reverses_entry_id)
                                  when 'CREDIT' then
                                      not exists (select from ledger_entry r where r.reverses_entry_id = e.entry_id)
                                      and (d.decision_id is not null or e.credited_jp < e.converted_jp)
                                  else false end
                        """)
                .bind("id", entryId)
                .mapTo(Objectionable.class)
                .findOne());
    }
}
