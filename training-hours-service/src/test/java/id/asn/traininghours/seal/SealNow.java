package id.asn.traininghours.seal;

import static org.awaitility.Awaitility.await;

import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** Seals what has been committed without waiting for the end of the day. */
@ApplicationScoped
public class SealNow {

    private final SealDay sealDay;
    private final Seals seals;
    private final Transactions transactions;
    private final Clock clock;

    SealNow(SealDay sealDay, Seals seals, Transactions transactions, Clock clock) {
        this.sealDay = sealDay;
        this.seals = seals;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The seal of the next day, which is today or, when that is sealed, a day to come. */
    public Seal seal() {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> sealDay.seal(nextDay()), Optional::isPresent)
                .orElseThrow();
    }

    LocalDate nextDay() {
        LocalDate today = LocalDate.now(clock);
        return transactions.write(
                AgencyScope.all(),
                () -> seals.newest()
                        .map(seal -> seal.day().plusDays(1))
                        .filter(day -> day.isAfter(today))
                        .orElse(today));
    }
}
