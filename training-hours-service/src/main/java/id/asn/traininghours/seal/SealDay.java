package id.asn.traininghours.seal;

import id.asn.chassis.messaging.Outbox;
import id.asn.chassis.messaging.OutgoingEvent;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.traininghours.seal.Seals.ScanMark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Seals a day: entries become leaves some thousand at a time, each in a short transaction, then the seal goes over them.
 * Whoever stops in the middle is followed by whoever looks next. What commits late falls to a later seal, nothing falls
 * through. It takes no lock that a writer of entries waits for: it reads committed rows and writes to tables of its own.
 */
@ApplicationScoped
class SealDay {

    private static final Logger LOG = Logger.getLogger(SealDay.class);
    private static final int CHUNK = 5_000;

    private final Seals seals;
    private final SealLeaves leaves;
    private final Outbox outbox;
    private final Transactions transactions;
    private final Clock clock;

    SealDay(Seals seals, SealLeaves leaves, Outbox outbox, Transactions transactions, Clock clock) {
        this.seals = seals;
        this.leaves = leaves;
        this.outbox = outbox;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param day that has ended and follows the newest seal
     * @return empty when another instance is at it or was before
     */
    Optional<Seal> seal(LocalDate day) {
        // Read before any row: a transaction older than this one has ended, so the rows below show all it wrote.
        Run run = transactions.write(AgencyScope.all(), () -> {
            ScanMark now = seals.now();
            return new Run(
                    day, seals.mark().map(mark -> mark.within(now.clusterId())).orElse(0L), now);
        });
        long marker = run.from();
        while (true) {
            long after = marker;
            switch (transactions.write(AgencyScope.all(), () -> step(run, after))) {
                case Leaves(long last) -> marker = last;
                case Done(Optional<Seal> seal) -> {
                    seal.ifPresent(done -> LOG.infof("Sealed %s: %d entries", done.day(), done.leafCount()));
                    return seal;
                }
            }
        }
    }

    private Step step(Run run, long marker) {
        if (!seals.tryLock() || seals.find(run.day()).isPresent()) {
            return new Done(Optional.empty());
        }
        List<SealLeaves.Unsealed> entries = leaves.unsealed(marker, run.end(clock), CHUNK);
        long count = leaves.count(run.day());
        if (entries.isEmpty()) {
            return new Done(Optional.of(complete(run, count)));
        }
        leaves.append(run.day(), count, entries);
        return new Leaves(entries.getLast().marker());
    }

    private Seal complete(Run run, long count) {
        List<Hash> blocks = leaves.blocks(run.day());
        Hash previous = seals.newest().map(Seal::sealHash).orElse(Hash.NOTHING);
        Seal seal =
                Seal.over(run.day(), count, blocks, previous, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        long left = leaves.firstUnsealed(run.from()).orElse(Long.MAX_VALUE);
        seals.append(
                seal,
                blocks,
                new ScanMark(Math.min(left, run.now().marker()), run.now().clusterId()));
        outbox.append(
                new OutgoingEvent("seal.v1", seal.day().toString(), seal.day().toString(), SealView.of(seal)));
        return seal;
    }

    /**
     * One look through the ledger.
     *
     * @param from every row of an older transaction is sealed
     * @param now read before any row
     */
    private record Run(LocalDate day, long from, ScanMark now) {
        Instant end(Clock clock) {
            return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        }
    }

    private sealed interface Step {}

    /** Entries became leaves, the last of them written by this transaction. */
    private record Leaves(long lastMarker) implements Step {}

    private record Done(Optional<Seal> seal) implements Step {}
}
