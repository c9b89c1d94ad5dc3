package id.asn.traininghours.control;

import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Tells consumers, every few seconds, what their copy of the ledger must add up to. */
@ApplicationScoped
class PublishControlTotals {

    private final ControlTotals totals;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    PublishControlTotals(ControlTotals totals, Outbox outbox, Transactions transactions, Clock clock) {
        this.totals = totals;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(
            every = "${asn.control-totals.every}",
            delayed = "3s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void publish() {
        transactions.write(AgencyScope.all(), () -> {
            if (totals.tryLock()) {
                outbox.append(totals.keepChanged(clock.instant().truncatedTo(ChronoUnit.MICROS)).stream()
                        .map(total -> new OutgoingEvent(
                                "control-total.v1", total.agencyCode(), total.agencyCode() + "/" + total.year(), total))
                        .toList());
            }
        });
    }
}
