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

/** What an employee asks to learn. It is decided once: answered by the superior, never by the employee, or taken back. */
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
    @Enumerated(EnumType.STRING)
    private ProposalKind kind;

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

    @Enumerated(EnumType.STRING)
    private @Nullable DecidedAs decidedAs;

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
        this.kind = ProposalKind.of(request);
        this.statement = request.statement().strip();
        this.competencyCode = request.competencyCode();
        this.targetPositionId = request.targetPositionId();
        this.status = ProposalStatus.PROPOSED;
        this.proposedAt = now;
    }

    /** @throws id.asn.chassis.web.ProblemException 409 when it was decided before */
    void decide(Decision decision) {
        if (status != ProposalStatus.PROPOSED) {
            throw Problem.of(AssessmentProblem.PROPOSAL_DECIDED, status);
        }
        this.status = decision.status();
        this.decidedAs = decision.as();
        this.decidedBy = decision.by();
        this.answer = decision.comment();
        this.decidedAt = decision.at();
    }

    /** What is shown of it; {@code version} counts from 1. */
    ProposalView view() {
        return new ProposalView(
                proposalId,
                employeeId,
                agencyCode,
                unitCode,
                kind,
                statement,
                competencyCode,
                targetPositionId,
                status,
                proposedAt,
                decidedAt,
                decidedAs,
                answer,
                version + 1);
    }

    String agencyCode() {
        return agencyCode;
    }

    UUID positionId() {
        return positionId;
    }

    UUID employeeId() {
        return employeeId;
    }
}
