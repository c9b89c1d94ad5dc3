package id.asn.assessment.proposal;

import id.asn.assessment.AssessmentProblem;
import id.asn.assessment.register.EmployeeRegister.HeldPosition;
import id.asn.assessment.register.EmployeeRegister.KnownEmployee;
import id.asn.chassis.persistence.Ids;
import id.asn.chassis.web.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an employee asks to learn. It is answered once, by the superior, and never by the employee. */
@Entity
@Table(name = "development_proposal")
public class DevelopmentProposal {

    @Id
    @Column(name = "proposal_id", updatable = false)
    private UUID proposalId;

    @Column(updatable = false)
    private UUID employeeId;

    @Column(updatable = false)
    private String agencyCode;

    @Column(updatable = false)
    private String unitCode;

    @Column(updatable = false)
    private UUID positionId;

    @Column(updatable = false)
    private String statement;

    @Column(updatable = false)
    private @Nullable String competencyCode;

    @Column(updatable = false)
    private @Nullable UUID targetPositionId;

    @Enumerated(EnumType.STRING)
    private ProposalStatus status;

    @Column(updatable = false)
    private Instant proposedAt;

    private @Nullable Instant decidedAt;

    @SuppressWarnings("UnusedVariable") // kept for the record
    private @Nullable UUID decidedBy;

    private @Nullable String answer;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected DevelopmentProposal() {}

    /** Unit and position are kept as they were on the day. */
    DevelopmentProposal(KnownEmployee proposer, HeldPosition held, ProposalRequest request, Instant now) {
        this.proposalId = Ids.next();
        this.employeeId = proposer.employeeId();
        this.agencyCode = proposer.agencyCode();
        this.unitCode = held.unitCode();
        this.positionId = held.positionId();
        this.statement = request.statement().strip();
        this.competencyCode = request.competencyCode();
        this.targetPositionId = request.targetPositionId();
        this.status = ProposalStatus.PROPOSED;
        this.proposedAt = now;
    }

    void endorse(UUID superior, @Nullable String comment, Instant now) {
        decide(ProposalStatus.ENDORSED, superior, comment, now);
    }

    void decline(UUID superior, String comment, Instant now) {
        decide(ProposalStatus.DECLINED, superior, comment, now);
    }

    private void decide(ProposalStatus decision, UUID superior, @Nullable String comment, Instant now) {
        if (superior.equals(employeeId)) {
            throw Problem.of(AssessmentProblem.OWN_PROPOSAL);
        }
        if (status != ProposalStatus.PROPOSED) {
            throw Problem.of(AssessmentProblem.PROPOSAL_DECIDED, status);
        }
        this.status = decision;
        this.decidedBy = superior;
        this.answer = comment;
        this.decidedAt = now;
    }

    /** What is shown of it; {@code version} counts from 1. */
    ProposalView view() {
        return new ProposalView(
                proposalId,
                employeeId,
                agencyCode,
                unitCode,
                statement,
                competencyCode,
                targetPositionId,
                status,
                proposedAt,
                decidedAt,
                answer,
                version + 1);
    }

    UUID positionId() {
        return positionId;
    }

    UUID employeeId() {
        return employeeId;
    }
}
