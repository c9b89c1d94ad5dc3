package id.asn.assessment.objection;

import id.asn.chassis.web.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps objections and their ends; nothing of either is changed. */
@ApplicationScoped
public class Objections {

    static final String OBJECTIONS = """
            select o.objection_id, o.result_id, o.employee_id, o.agency_code, o.recorded_by, r.provider_code, o.grounds,
                   o.evidence_digest, o.due_on, o.rule_set, o.filed_by, o.on_behalf, o.filed_at,
                   coalesce(e.state, 'FILED') as state, e.reason, e.revision_id, e.closed_by, e.closed_at
              from objection o join assessment_result r using (result_id)
              left join objection_outcome e on e.objection_id = o.objection_id
            """;

    private final Jdbi jdbi;

    Objections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ObjectionRule> rules() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select effective_from, filing_days, decision_days, rule_set, citation, certainty
                          from objection_rule""").mapTo(ObjectionRule.class).list());
    }

    public Optional<Objection> find(UUID objectionId) {
        return jdbi.withHandle(handle -> handle.createQuery(OBJECTIONS + " where o.objection_id = :id")
                .bind("id", objectionId)
                .mapTo(Objection.class)
                .findOne());
    }

    /** @throws id.asn.chassis.web.ProblemException 409 when there is one against the result already */
    void file(Objection objection) {
        int filed = jdbi.withHandle(
                handle -> handle.createUpdate("""
                        insert into objection
                               (objection_id, result_id, employee_id, agency_code, recorded_by, grounds, evidence_digest,
                                due_on, rule_set, filed_by, on_behalf, filed_at)
                        values (:objectionId, :resultId, :employeeId, :agencyCode, :recordedBy, :grounds, :evidenceDigest,
                                :dueOn, :ruleSet, :filedBy, :onBehalf, :filedAt)
                        on conflict do nothing""").bindMethods(objection).execute());
        if (filed == 0) {
            throw Problem.of(ObjectionProblem.OBJECTED_ALREADY);
        }
    }

    /**
     * @param reason none for a withdrawal
     * @param revisionId the revision that upholds it
     * @throws id.asn.chassis.web.ProblemException 409 when it is closed already, or somebody was faster
     */
    public void close(
            Objection objection,
            ObjectionState state,
            @Nullable String reason,
            @Nullable UUID revisionId,
            String closedBy,
            Instant closedAt) {
        int closed = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into objection_outcome
                               (objection_id, agency_code, state, reason, revision_id, closed_by, closed_at)
                        values (:id, :agency, :state, :reason, :revision, :by, :at)
                        on conflict do nothing""")
                .bind("id", objection.objectionId())
                .bind("agency", objection.agencyCode())
                .bind("state", state)
                .bind("reason", reason)
                .bind("revision", revisionId)
                .bind("by", closedBy)
                .bind("at", closedAt)
                .execute());
        if (closed == 0) {
            throw Problem.of(ObjectionProblem.OBJECTION_CLOSED);
        }
    }
}
