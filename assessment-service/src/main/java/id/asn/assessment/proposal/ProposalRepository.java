package id.asn.assessment.proposal;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Proposals by id, and those of an agency. */
@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<DevelopmentProposal, UUID> {

    /** Locked, so that of two answers the second finds it decided. */
    Optional<DevelopmentProposal> toDecide(UUID proposalId) {
        return findByIdOptional(proposalId, LockModeType.PESSIMISTIC_WRITE);
    }

    List<DevelopmentProposal> of(String agencyCode, @Nullable ProposalStatus status, UUID after, int limit) {
        return (status == null
                        ? find("agencyCode = ?1 and proposalId > ?2 order by proposalId", agencyCode, after)
                        : find(
                                "agencyCode = ?1 and proposalId > ?2 and status = ?3 order by proposalId",
                                agencyCode,
                                after,
                                status))
                .page(0, limit)
                .list();
    }
}
