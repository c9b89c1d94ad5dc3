package id.asn.traininghours.provider;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The providers that may be maintained. */
@ApplicationScoped
class TrainingProviderRepository implements PanacheRepositoryBase<TrainingProvider, String> {

    List<TrainingProvider> inOrder(List<String> providerCodes) {
        return list("providerCode in ?1 order by providerCode", providerCodes);
    }
}
