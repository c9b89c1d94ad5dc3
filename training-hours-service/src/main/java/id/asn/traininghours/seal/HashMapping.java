package id.asn.traininghours.seal;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jdbi.v3.core.Jdbi;

/** Lets SQL rows carry a {@link Hash} in place of bare bytes. */
@ApplicationScoped
class HashMapping {

    void register(@Observes StartupEvent started, Jdbi jdbi) {
        jdbi.registerColumnMapper(Hash.class, (row, column, context) -> {
            byte[] value = row.getBytes(column);
            return value == null ? null : Hash.of(value);
        });
    }
}
