package id.asn.traininghours.check;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/**
 * One proof can be posted for two people at the same moment, and neither post sees the other. This looks again, so that both
 * agencies are told all the same.
 */
@ApplicationScoped
class OverlookedAlertsTick {

    private static final Duration RECENT = Duration.ofMinutes(2);

    private final DuplicateAlerts alerts;
    private final Transactions transactions;

    OverlookedAlertsTick(DuplicateAlerts alerts, Transactions transactions) {
        this.alerts = alerts;
        this.transactions = transactions;
    }

    @Scheduled(
            every = "${asn.duplicate-alerts.look-again-every:60s}",
            delayed = "20s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void lookAgain() {
        transactions.write(AgencyScope.all(), () -> alerts.raiseOverlooked(RECENT));
    }
}
