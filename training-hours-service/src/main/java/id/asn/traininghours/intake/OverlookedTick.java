package id.asn.traininghours.intake;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * A completion can be stored as waiting in the very moment in which the register's event is applied, and neither sees the
 * other. This looks again at the recent ones.
 */
@ApplicationScoped
class OverlookedTick {

    private static final Duration RECENT = Duration.ofMinutes(10);

    private final CreditWaiting creditWaiting;
    private final Transactions transactions;

    OverlookedTick(CreditWaiting creditWaiting, Transactions transactions) {
        this.creditWaiting = creditWaiting;
        this.transactions = transactions;
    }

    @Scheduled(
            every = "${asn.waiting.look-again-every:5s}",
            delayed = "5s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAgain() {
        transactions.write(AgencyScope.all(), () -> creditWaiting.overlooked(RECENT));
    }
}
