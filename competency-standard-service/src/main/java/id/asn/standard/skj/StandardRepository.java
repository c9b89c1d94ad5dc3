package id.asn.standard.skj;

import id.asn.chassis.web.Problem;
import id.asn.chassis.web.ProblemException;
import id.asn.chassis.web.WebProblem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** Standards, for changing them. */
@ApplicationScoped
class StandardRepository implements PanacheRepositoryBase<PositionStandard, UUID> {

    /** @throws ProblemException 404 when there is none in the caller's agencies */
    PositionStandard locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> Problem.of(WebProblem.NOT_FOUND));
    }
}
