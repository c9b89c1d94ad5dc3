package id.asn.chassis.changefeed;

import id.asn.chassis.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/** The feed as a resource offers it: reads at once, or waits for a change first. */
@ApplicationScoped
public class ChangeFeed {

    /** Readers that may wait at a time; one more gets its answer at once, for each holds a thread. */
    private static final int MOST_WAITING = 64;

    /** Another instance of the service may be the one that writes, and does not wake this one. */
    private static final Duration POLL = Duration.ofSeconds(1);

    private final ChangeEntries entries;
    private final ChangeSignal signal;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    ChangeFeed(ChangeEntries entries, ChangeSignal signal) {
        this.entries = entries;
        this.signal = signal;
    }

    /**
     * No transaction is open while it waits.
     *
     * @param topics what the caller may see and asks for
     * @throws ProblemException 400 when the cursor is none of this feed's
     */
    public ChangePage read(Collection<String> topics, ChangeRequest request) {
        return read(topics, Optional.empty(), request);
    }

    /** @param provider what came from that training provider only; empty: whoever it came from */
    public ChangePage read(Collection<String> topics, Optional<String> provider, ChangeRequest request) {
        if (request.patience().isZero() || !waiting.tryAcquire()) {
            return entries.after(request.cursor(), topics, provider, request.limit());
        }
        try {
            return waitFor(topics, provider, request);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return entries.after(request.cursor(), topics, provider, request.limit());
        } finally {
            waiting.release();
        }
    }

    private ChangePage waitFor(Collection<String> topics, Optional<String> provider, ChangeRequest request)
            throws InterruptedException {
        long deadline = System.nanoTime() + request.patience().toNanos();
        while (true) {
            long seen = signal.count();
            ChangePage page = entries.after(request.cursor(), topics, provider, request.limit());
            long left = deadline - System.nanoTime();
            if (!page.items().isEmpty() || left <= 0) {
                return page;
            }
            signal.await(seen, Duration.ofNanos(Math.min(left, POLL.toNanos())));
        }
    }
}
