package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import id.asn.standard.LegalBasis;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Standards, for changing them. */
@ApplicationScoped
class StandardRepository implements PanacheRepositoryBase<PositionStandard, UUID> {

    /** @throws ProblemException 404 when there is none in the caller's agencies */
    PositionStandard locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    /**
     * The position of a standard, without loading the standard: what is read before a lock would be old after it.
     *
     * @throws ProblemException 404 when there is none in the caller's agencies
     */
    UUID positionOf(UUID id) {
        return getEntityManager()
                .createQuery("select s.positionId from PositionStandard s where s.id = :id", UUID.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }

    /** The decree of the version that corrects this one. */
    Optional<LegalBasis> correctionOf(UUID id) {
        return findByIdOptional(id)
                .flatMap(corrected -> Optional.ofNullable(corrected.view().correctedBy()))
                .flatMap(this::findByIdOptional)
                .map(correction -> correction.view().legalBasis());
    }
}
