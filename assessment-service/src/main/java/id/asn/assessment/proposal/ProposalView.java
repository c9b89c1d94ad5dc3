package id.asn.assessment.proposal;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A proposal as it is shown. */
@Schema(name = "DevelopmentProposal")
public record ProposalView(
        UUID proposalId,
        UUID employeeId,
        String agencyCode,
        @Schema(examples = "BKPSDM-PK") String unitCode,
        ProposalKind kind,

        @Schema(examples = "Saya ingin belajar analisis kebutuhan pengembangan kompetensi.")
        String statement,

        @Nullable @Schema(examples = "T.PD.1") String competencyCode,
        @Nullable UUID targetPositionId,
        ProposalStatus status,
        Instant proposedAt,
        @Nullable Instant decidedAt,

        @Nullable @Schema(description = "In which capacity it was decided; absent while it is open")
        DecidedAs decidedAs,

        @Nullable @Schema(description = "What was said to the decision")
        String answer,

        long version) {}
