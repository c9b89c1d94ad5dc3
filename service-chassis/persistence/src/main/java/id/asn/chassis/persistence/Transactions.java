package id.asn.chassis.persistence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;

/** The one way to open a transaction: with the agencies it may see. */
@ApplicationScoped
public class Transactions {

    private final Jdbi jdbi;

    Transactions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * Runs the work in the current transaction, or in a new one that commits when the work returns and rolls back when it
     * throws. A new one is tried a second time when PostgreSQL chose it as the victim of a deadlock or a serialization
     * conflict: nothing of the first try remains.
     */
    public <T> T write(AgencyScope scope, Supplier<T> work) {
        if (QuarkusTransaction.isActive()) {
            confine(scope);
            return work.get();
        }
        try {
            return inNewTransaction(scope, work);
        } catch (RuntimeException conflict) {
            if (!SqlStates.isConcurrencyConflict(conflict)) {
                throw conflict;
            }
            return inNewTransaction(scope, work);
        }
    }

    /**
     * For the rest of the current transaction statements keep the plan that they were given once, which goes by index: where
     * all is looked up by key, planning it each time costs more than doing it.
     */
    public void keepPlans() {
        jdbi.useHandle(handle -> handle.createQuery("""
                        select set_config('plan_cache_mode', 'force_generic_plan', true),
                               set_config('enable_seqscan', 'off', true)
                        """).mapTo(String.class).one());
    }

    /**
     * As {@link #write}, for work that looks up by key, {@link #keepPlans keeping plans}, and only leaves a trail of it: its
     * commit does not wait for the disk. When the
     * machine loses its power the trail of the last half second of reads may be lost; when the service dies, nothing is.
     */
    public <T> T read(AgencyScope scope, Supplier<T> work) {
        if (QuarkusTransaction.isActive()) {
            confine(scope);
            return work.get();
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            jdbi.useHandle(handle -> handle.createQuery("""
                            select set_config('asn.agencies', :agencies, true),
                                   set_config('synchronous_commit', 'off', true),
                                   set_config('plan_cache_mode', 'force_generic_plan', true),
                                   set_config('enable_seqscan', 'off', true)
                            """)
                    .bind("agencies", scope.setting())
                    .mapTo(String.class)
                    .one());
            return work.get();
        });
    }

    public void write(AgencyScope scope, Runnable work) {
        write(scope, () -> {
            work.run();
            return Boolean.TRUE;
        });
    }

    private <T> T inNewTransaction(AgencyScope scope, Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            confine(scope);
            return work.get();
        });
    }

    private void confine(AgencyScope scope) {
        jdbi.useHandle(handle -> handle.createQuery("select set_config('asn.agencies', :agencies, true)")
                .bind("agencies", scope.setting())
                .mapTo(String.class)
                .one());
    }
}
