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
        @Nullable String competencyCode,
        String status,
        long version) {

    public ProposalChanged {
        require(proposalId, "proposalId");
        require(employeeId, "employeeId");
        require(agencyCode, "agencyCode");
        require(status, "status");
        requirePositive(version, "version");
    }
}
