package id.asn.traininghours.intake;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.traininghours.completion.EmployeeKey;
import id.asn.traininghours.completion.StoredClaim;
import id.asn.traininghours.ledger.Candidate;
import id.asn.traininghours.ledger.Recording;
import id.asn.traininghours.sql.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Keeps completions of people the register has not told of yet; nothing is lost. */
@ApplicationScoped
class WaitingCompletions {

    private static final String DUE = """
            select c.completion_id, e.employee_id, c.provider_code, c.source_record_id, c.programme_code, c.form_code,
                   c.title, c.start_date, c.end_date, c.unit, c.amount, c.international, c.attendance_mode,
                   c.certificate_number, c.certificate_issuer, c.evidence_digest, c.competency_codes,
                   c.engaged_minutes
            from waiting_completion w
                 join completion c on c.completion_id = w.completion_id
                 join known_employee e on e.employee_id = coalesce(
                     w.employee_id,
                     (select i.employee_id from known_identity i where i.identity_digest = w.identity_digest))
            where (w.posted_scope @> array['*'] or w.posted_scope @> array[e.agency_code])
            """;

    private final Jdbi jdbi;

    WaitingCompletions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(List<NewCompletion> waiting, AgencyScope postedBy, Recording recording) {
        if (waiting.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> Rows.of(waiting)
                .bind("completionId", NewCompletion::completionId)
                .bind(
                        "identity",
                        one -> one.claim().employee() instanceof EmployeeKey.ByIdentity(String digest) ? digest : null)
                .bind("employeeId", one -> one.claim().employee() instanceof EmployeeKey.ById(UUID id) ? id : null)
                .into(handle.createUpdate("""
                        insert into waiting_completion
                            (completion_id, identity_digest, employee_id, posted_scope, waiting_since)
                        select completion_id, identity, employee_id, string_to_array(:scope, ','), :since
                        from unnest(:completionId::uuid[], :identity::text[], :employeeId::uuid[])
                                 as new (completion_id, identity, employee_id)
                        """))
                .bind("scope", postedBy.isAll() ? "*" : String.join(",", postedBy.codes()))
                .bind("since", recording.at())
                .execute());
    }

    /** Of these people, whose state is new; each with the person it turned out to be of. */
    List<StoredClaim> dueFor(Collection<UUID> employeeIds, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(DUE + """
                        and (w.employee_id = any(:employeeIds)
                             or w.identity_digest in (select identity_digest from known_identity
                                                      where employee_id = any(:employeeIds)))
                        order by w.waiting_since, w.completion_id limit :rows for update of w skip locked
                        """)
                .bindArray("employeeIds", UUID.class, employeeIds.toArray())
                .bind("rows", rows)
                .mapTo(StoredClaim.class)
                .list());
    }

    /** Recent ones of people who are known after all: stored while the register's event was being applied. */
    List<StoredClaim> overlooked(Duration recent, int rows) {
        return jdbi.withHandle(handle -> handle.createQuery(DUE + """
                        and w.waiting_since > now() - make_interval(secs => :seconds)
                        order by w.waiting_since, w.completion_id limit :rows for update of w skip locked
                        """)
                .bind("seconds", recent.toSeconds())
                .bind("rows", rows)
                .mapTo(StoredClaim.class)
                .list());
    }

    /** The person is known: the completion is theirs and waits no more. */
    void settle(List<Candidate> candidates) {
        jdbi.useHandle(handle -> Rows.of(candidates)
                .bind("completionId", Candidate::completionId)
                .bind("employeeId", candidate -> candidate.employee().employeeId())
                .bind("agencyCode", candidate -> candidate.employee().agencyCode())
                .into(handle.createUpdate("""
                        with known as (
                            select * from unnest(:completionId::uuid[], :employeeId::uuid[], :agencyCode::text[])
                                as k (completion_id, employee_id, agency_code)),
                        settled as (
                            delete from waiting_completion w using known k where w.completion_id = k.completion_id)
                        update completion c set employee_id = k.employee_id, agency_code = k.agency_code
                        from known k where c.completion_id = k.completion_id
                        """))
                .execute());
    }
}
