package id.asn.assessment.proposal;

import id.asn.chassis.web.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** The states of proposals, one after the other; rows are only added. */
@ApplicationScoped
class ProposalStates {

    private final Jdbi jdbi;
    private final Caller caller;

    ProposalStates(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** Adds the state that the proposal is in now. */
    void append(ProposalView proposal) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into development_proposal_state
                               (proposal_id, version, employee_id, agency_code, status, decided_as, brought_by, comment, since)
                        values (:id, :version, :employee, :agency, :status, :as, :by, :comment, :since)""")
                .bind("id", proposal.proposalId())
                .bind("version", proposal.version())
                .bind("employee", proposal.employeeId())
                .bind("agency", proposal.agencyCode())
                .bind("status", proposal.status())
                .bind("as", proposal.decidedAs())
                .bind("by", caller.subject())
                .bind("comment", proposal.answer())
                .bind("since", since(proposal))
                .execute());
    }

    List<ProposalStateView> of(UUID proposalId) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        select version, status, decided_as, comment, since from development_proposal_state
                         where proposal_id = :id order by version""")
                .bind("id", proposalId)
                .mapTo(ProposalStateView.class)
                .list());
    }

    private static Instant since(ProposalView proposal) {
        @Nullable Instant decidedAt = proposal.decidedAt();
        return decidedAt == null ? proposal.proposedAt() : decidedAt;
    }
}
