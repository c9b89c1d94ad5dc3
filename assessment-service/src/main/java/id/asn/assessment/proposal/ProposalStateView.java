package id.asn.assessment.proposal;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A state that a proposal was in, from when on, and who brought it there. */
@Schema(name = "ProposalState")
public record ProposalStateView(
        @Schema(description = "Counts from 1") long version,
        ProposalStatus status,

        @Nullable @Schema(description = "Absent for the proposal itself")
        DecidedAs decidedAs,

        @Nullable String comment,
        Instant since) {}
