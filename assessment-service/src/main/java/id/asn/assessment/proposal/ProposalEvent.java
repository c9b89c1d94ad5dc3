package id.asn.assessment.proposal;

import id.asn.chassis.messaging.OutgoingEvent;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** {@code development-proposal.v1}: an employee asked to learn, or the superior answered. */
record ProposalEvent(
        UUID proposalId,
        UUID employeeId,
        String agencyCode,
        String unitCode,
        ProposalKind kind,
        String statement,
        @Nullable String competencyCode,
        @Nullable UUID targetPositionId,
        ProposalStatus status,
        @Nullable Instant decidedAt,
        @Nullable DecidedAs decidedAs,
        long version) {

    private static final String TOPIC = "development-proposal.v1";

    static OutgoingEvent of(ProposalView proposal) {
        ProposalEvent event = new ProposalEvent(
                proposal.proposalId(),
                proposal.employeeId(),
                proposal.agencyCode(),
                proposal.unitCode(),
                proposal.kind(),
                proposal.statement(),
                proposal.competencyCode(),
                proposal.targetPositionId(),
                proposal.status(),
                proposal.decidedAt(),
                proposal.decidedAs(),
                proposal.version());
        return new OutgoingEvent(
                TOPIC, proposal.employeeId().toString(), proposal.proposalId().toString(), event);
    }
}
