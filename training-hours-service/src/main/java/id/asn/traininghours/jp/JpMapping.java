package id.asn.traininghours.jp;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigDecimal;
import org.jdbi.v3.core.Jdbi;

/** Lets SQL rows carry {@link Jp} in place of a bare number. */
@ApplicationScoped
class JpMapping {

    void register(@Observes StartupEvent started, Jdbi jdbi) {
        jdbi.registerColumnMapper(Jp.class, (row, column, context) -> {
            BigDecimal value = row.getBigDecimal(column);
            return value == null ? null : new Jp(value);
        });
    }
}
