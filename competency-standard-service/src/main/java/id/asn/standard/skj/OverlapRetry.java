package id.asn.standard.skj;

import id.asn.chassis.persistence.SqlStates;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** When the database itself refuses two standards in force at once, a second look finds the winner and names it. */
@ApplicationScoped
class OverlapRetry {

    private static final String EXCLUSION_VIOLATION = "23P01";

    /** @param step opens its own transaction, so that nothing of the first try remains */
    <T> T namedOnRetry(Supplier<T> step) {
        try {
            return step.get();
        } catch (RuntimeException refused) {
            if (SqlStates.of(refused).filter(EXCLUSION_VIOLATION::equals).isEmpty()) {
                throw refused;
            }
            return step.get();
        }
    }
}
