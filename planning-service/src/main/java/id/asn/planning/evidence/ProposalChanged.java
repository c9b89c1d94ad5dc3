package id.asn.planning.evidence;

import static id.asn.planning.projection.EventFields.require;
import static id.asn.planning.projection.EventFields.requirePositive;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fields of {@code development-proposal.v1} that planning reads; not the statement, which may tell of the person. */
public record ProposalChanged(
        UUID proposalId,
        UUID employeeId,
        String agencyCode,
        @Nullable String kind,
        @Nullable String competencyCode,
        @Nullable UUID targetPositionId,
        String status,
        long version) {

    /** What proposals are that do not say: those of before there were two kinds. */
    private static final String NEED = "NEED";

    public ProposalChanged {
        require(proposalId, "proposalId");
        require(employeeId, "employeeId");
        require(agencyCode, "agencyCode");
        kind = kind == null ? NEED : kind;
        require(status, "status");
        requirePositive(version, "version");
    }
}
