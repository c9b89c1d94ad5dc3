package id.asn.traininghours.objection;

import id.asn.chassis.web.Problem;
import id.asn.traininghours.ledger.Recording;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps objections and their ends; nothing of either is changed. */
@ApplicationScoped
class Objections {

    static final String OBJECTIONS = """
            select o.objection_id, o.completion_id, o.agency_code, o.employee_id, o.against, o.decision_id, o.entry_id,
                   o.decided_by, o.decided_at, o.grounds, o.evidence_digest, o.due_on, o.rule_set, o.filed_by, o.filed_at,
                   coalesce(e.state, 'FILED') as state, e.reason, e.entry_id as result_entry_id, e.closed_by, e.closed_at
            from objection o left join objection_outcome e on e.objection_id = o.objection_id
            """;

    private final Jdbi jdbi;

    Objections(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    List<ObjectionRule> rules() {
        return jdbi.withHandle(
                handle -> handle.createQuery("""
                        select effective_from, filing_days, decision_days, rule_set, legal_basis from objection_rule
                        """).mapTo(ObjectionRule.class).list());
    }

    Optional<Objection> find(UUID objectionId) {
        return jdbi.withHandle(handle -> handle.createQuery(OBJECTIONS + "where o.objection_id = :id")
                .bind("id", objectionId)
                .mapTo(Objection.class)
                .findOne());
    }

    /** @throws id.asn.chassis.web.ProblemException 409 when there is one against it already */
    void file(
            UUID objectionId,
            Objectionable what,
            ObjectionRequest request,
            LocalDate dueOn,
            String ruleSet,
            Recording recording) {
        int filed = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into objection
                            (objection_id, completion_id, agency_code, employee_id, against, decision_id, entry_id,
                             decided_by, decided_at, grounds, evidence_digest, due_on, rule_set, filed_by, filed_at)
                        values (:id, :completionId, :agencyCode, :employeeId, :against, :decisionId, :entryId, :decidedBy,
                                :decidedAt, :grounds, :evidenceDigest, :dueOn, :ruleSet, :by, :at)
                        on conflict do nothing
                        """)
                .bind("id", objectionId)
                .bind("completionId", what.completionId())
                .bind("agencyCode", what.agencyCode())
                .bind("employeeId", what.employeeId())
                .bind("against", what.against())
                .bind("decisionId", what.decisionId())
                .bind("entryId", what.entryId())
                .bind("decidedBy", what.decidedBy())
                .bind("decidedAt", what.decidedAt())
                .bind("grounds", request.grounds())
                .bind("evidenceDigest", request.evidenceDigest())
                .bind("dueOn", dueOn)
                .bind("ruleSet", ruleSet)
                .bind("by", recording.by())
                .bind("at", recording.at())
                .execute());
        if (filed == 0) {
            throw Problem.of(ObjectionProblem.OBJECTED_ALREADY);
        }
    }

    /** @throws id.asn.chassis.web.ProblemException 409 when somebody was faster */
    void close(
            Objection objection,
            ObjectionState state,
            @Nullable String reason,
            @Nullable UUID entryId,
            Recording recording) {
        int closed = jdbi.withHandle(handle -> handle.createUpdate("""
                        insert into objection_outcome
                            (objection_id, agency_code, state, reason, entry_id, closed_by, closed_at)
                        values (:id, :agencyCode, :state, :reason, :entryId, :by, :at)
                        on conflict do nothing
                        """)
                .bind("id", objection.objectionId())
                .bind("agencyCode", objection.agencyCode())
                .bind("state", state)
                .bind("reason", reason)
                .bind("entryId", entryId)
                .bind("by", recording.by())
                .bind("at", recording.at())
                .execute());
        if (closed == 0) {
            throw Problem.of(ObjectionProblem.OBJECTION_CLOSED);
        }
    }
}
