package id.asn.chassis.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serial;
import java.util.function.Supplier;

/** Does work as if for good and rolls it back: a trial that ran the same statements cannot promise too much. */
@ApplicationScoped
public class Trials {

    private final Transactions transactions;

    Trials(Transactions transactions) {
        this.transactions = transactions;
    }

    /** To be called outside any transaction: the work gets one of its own, and nothing of it remains. */
    @SuppressWarnings("unchecked") // only this method makes a Tried, of this very work
    public <T> T of(AgencyScope scope, Supplier<T> work) {
        try {
            transactions.write(scope, (Runnable) () -> {
                throw new Tried(work.get());
            });
            throw new IllegalStateException("A trial must not commit");
        } catch (Tried trial) {
            return (T) trial.result;
        }
    }

    /** Carries the result out of the transaction that it rolls back. */
    private static final class Tried extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Object result;

        Tried(Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }
}
