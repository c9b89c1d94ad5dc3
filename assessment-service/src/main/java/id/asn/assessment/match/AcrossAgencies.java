package id.asn.assessment.match;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/**
 * For projections that a caller's write moves as a whole: a person who came from another agency leaves the sums of that one,
 * whoever reports the result that makes it known.
 */
@ApplicationScoped
public class AcrossAgencies {

    private static final String EVERY_AGENCY = "*";

    private final Jdbi jdbi;

    AcrossAgencies(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Runs the work unconfined and confines the transaction again; when the work fails, the transaction is lost anyway. */
    public <T> T run(Supplier<T> work) {
        String confined = jdbi.withHandle(
                handle -> handle.createQuery("select coalesce(current_setting('asn.agencies', true), '')")
                        .mapTo(String.class)
                        .one());
        if (confined.equals(EVERY_AGENCY)) {
            return work.get();
        }
        confine(EVERY_AGENCY);
        T result = work.get();
        confine(confined);
        return result;
    }

    private void confine(String agencies) {
        jdbi.useHandle(handle -> handle.createQuery("select set_config('asn.agencies', :agencies, true)")
                .bind("agencies", agencies)
                .mapTo(String.class)
                .one());
    }
}
