package id.asn.traininghours.provider;

import id.asn.chassis.web.Cursor;
import id.asn.chassis.web.PageRequest;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The providers that may be maintained. */
@ApplicationScoped
class TrainingProviderRepository implements PanacheRepositoryBase<TrainingProvider, String> {

    List<TrainingProvider> page(PageRequest page) {
        String after = page.cursor().map(cursor -> cursor.part(0)).orElse("");
        return find("providerCode > ?1 order by providerCode", after)
                .range(0, page.limit())
                .list();
    }

    static Cursor cursor(ProviderView provider) {
        return Cursor.of(provider.providerCode());
    }
}
