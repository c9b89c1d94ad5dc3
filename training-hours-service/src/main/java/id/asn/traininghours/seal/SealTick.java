package id.asn.traininghours.seal;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals each day some minutes after its end in Jakarta, days without entries too, and those it missed one by one. */
@ApplicationScoped
class SealTick {

    private final SealDay sealDay;
    private final Seals seals;
    private final SealLeaves leaves;
    private final Transactions transactions;
    private final Clock clock;
    private final Duration grace;

    SealTick(
            SealDay sealDay,
            Seals seals,
            SealLeaves leaves,
            Transactions transactions,
            Clock clock,
            @ConfigProperty(name = "asn.seals.grace") Duration grace) {
        this.sealDay = sealDay;
        this.seals = seals;
        this.leaves = leaves;
        this.transactions = transactions;
        this.clock = clock;
        this.grace = grace;
    }

    @Scheduled(every = "${asn.seals.every}", delayed = "10s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealWhatIsDue() {
        LocalDate last = day(clock.instant().minus(grace)).minusDays(1);
        LocalDate next = transactions.write(AgencyScope.all(), () -> nextAfter(last));
        while (!next.isAfter(last) && sealDay.seal(next).isPresent()) {
            next = next.plusDays(1);
        }
    }

    private LocalDate nextAfter(LocalDate last) {
        return seals.newest()
                .map(seal -> seal.day().plusDays(1))
                .or(() -> leaves.firstRecorded().map(this::day).filter(first -> first.isBefore(last)))
                .orElse(last);
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, clock.getZone());
    }
}
