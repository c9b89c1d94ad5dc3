package id.asn.standard.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** Agencies, for changing them. */
@ApplicationScoped
class AgencyRepository implements PanacheRepositoryBase<Agency, String> {

    Optional<Agency> locked(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }
}
