package id.asn.planning.metric;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jdbi.v3.core.Jdbi;

/** The metrics in force on a day. */
@ApplicationScoped
public class MetricRegistry {

    private static final String IN_FORCE = """
            select distinct on (metric_id)
                   metric_id as id, version, unit, formula, inclusion_rule, legal_basis, parameter
            from metric
            where effective_from <= :on
            order by metric_id, effective_from desc, version desc
            """;

    private final Jdbi jdbi;

    MetricRegistry(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** One version of each metric, by id. */
    public List<Metric> inForce(LocalDate on) {
        return jdbi.withHandle(handle ->
                handle.createQuery(IN_FORCE).bind("on", on).mapTo(Metric.class).list());
    }

    /** @throws IllegalStateException when no version with a threshold was in force: the registry is incomplete */
    public BigDecimal threshold(MetricId metric, LocalDate on) {
        return inForce(on).stream()
                .filter(candidate -> candidate.id().equals(metric.name()))
                .map(Metric::parameter)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No threshold of " + metric + " on " + on));
    }
}
