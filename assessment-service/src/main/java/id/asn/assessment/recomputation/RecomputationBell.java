package id.asn.assessment.recomputation;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets the commit of a recomputation wake the workers inside the process; a NOTIFY would lock every commit of the database. */
@Singleton
public class RecomputationBell {

    private final TransactionSynchronizationRegistry transaction;

    /** One party that rings; whoever waits, waits for the phase after the one it has seen. */
    private final Phaser rings = new Phaser(1);

    RecomputationBell(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** To be read before looking for work: a ring after that is not missed. */
    public int heard() {
        return rings.getPhase();
    }

    /** Wakes every worker. */
    public void ring() {
        rings.arrive();
    }

    /** Returns when somebody rang since, or the time is over, whichever is first. */
    public void await(int heard, Duration longest) throws InterruptedException {
        try {
            rings.awaitAdvanceInterruptibly(heard, longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException quiet) {
            return;
        }
    }

    /** Rings when the current transaction has committed, and not at all when it rolls back. */
    void ringAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    ring();
                }
            }
        });
    }
}
