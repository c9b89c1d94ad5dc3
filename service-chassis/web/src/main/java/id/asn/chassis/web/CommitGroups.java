package id.asn.chassis.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Lets concurrent requests of one client share one transaction, and so one wait for the disk. Nobody waits for company: who
 * comes when nobody is at work begins at once, and whoever comes meanwhile goes along with the next. The work is done by the
 * thread of one of the requests, in its request context, which the key says is as good as that of the others.
 *
 * @param <K> who asks and how: requests with an equal key may be answered by each other's threads
 * @param <T> a request
 * @param <R> its answer
 */
public final class CommitGroups<K, T, R> {

    private static final Logger LOG = Logger.getLogger(CommitGroups.class);

    private final int mostAtOnce;
    private final int leadersPerKey;
    private final Function<T, Object> conflictsBy;
    private final Map<K, Line<T, R>> lines = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();

    /**
     * @param mostAtOnce requests of one group
     * @param leadersPerKey groups of one key that may be at work at a time
     * @param conflictsBy of two requests for which it is equal, the second goes with a later group
     */
    public CommitGroups(int mostAtOnce, int leadersPerKey, Function<T, Object> conflictsBy) {
        this.mostAtOnce = mostAtOnce;
        this.leadersPerKey = leadersPerKey;
        this.conflictsBy = conflictsBy;
    }

    /**
     * Joins a group, or leads one.
     *
     * @param together answers every request of a group, in their order; it throws when the group as a whole failed
     * @return the answer; empty when the group failed and the request has to be made by itself
     */
    public Optional<R> join(K key, T request, Function<List<T>, List<R>> together) {
        Place<T, R> mine = new Place<>(request);
        enter(key, mine);
        while (true) {
            mine.signal.acquireUninterruptibly();
            if (mine.leads) {
                mine.leads = false;
                lead(key, together);
            } else if (mine.outcome != null) {
                return mine.outcome.answer();
            }
        }
    }

    private void enter(K key, Place<T, R> mine) {
        lock.lock();
        try {
            Line<T, R> line = lines.computeIfAbsent(key, one -> new Line<>());
            line.waiting.add(mine);
            if (line.leaders < leadersPerKey) {
                line.leaders++;
                mine.lead();
            }
        } finally {
            lock.unlock();
        }
    }

    private void lead(K key, Function<List<T>, List<R>> together) {
        List<Place<T, R>> group = draw(key);
        List<R> answers = List.of();
        try {
            answers = group.isEmpty()
                    ? answers
                    : together.apply(group.stream().map(place -> place.request).toList());
        } catch (RuntimeException failure) {
            LOG.debugf(failure, "A group of %d is taken apart", group.size());
        } finally {
            handOver(key);
            for (int i = 0; i < group.size(); i++) {
                group.get(i).settle(answers.isEmpty() ? Optional.empty() : Optional.of(answers.get(i)));
            }
        }
    }

    private List<Place<T, R>> draw(K key) {
        lock.lock();
        try {
            Line<T, R> line = lines.get(key);
            List<Place<T, R>> group = new ArrayList<>();
            if (line == null) {
                return group;
            }
            Set<Object> taken = new HashSet<>();
            Deque<Place<T, R>> later = new ArrayDeque<>();
            while (!line.waiting.isEmpty() && group.size() < mostAtOnce) {
                Place<T, R> place = line.waiting.remove();
                (taken.add(conflictsBy.apply(place.request)) ? group : later).add(place);
            }
            later.addAll(line.waiting);
            line.waiting = later;
            return group;
        } finally {
            lock.unlock();
        }
    }

    /** The next in line leads, even if another group takes its request along before it has woken up. */
    private void handOver(K key) {
        lock.lock();
        try {
            Line<T, R> line = lines.get(key);
            if (line == null) {
                return;
            }
            Place<T, R> next = line.waiting.peek();
            if (next != null) {
                next.lead();
            } else {
                line.leaders--;
                if (line.leaders == 0) {
                    lines.remove(key);
                }
            }
        } finally {
            lock.unlock();
        }
    }

    private static final class Line<T, R> {
        private Deque<Place<T, R>> waiting = new ArrayDeque<>();
        private int leaders;
    }

    /** A request in line; it is signalled when it is to lead and when it is answered. */
    private static final class Place<T, R> {
        private final T request;
        private final Semaphore signal = new Semaphore(0);
        private volatile boolean leads;
        private volatile @Nullable Outcome<R> outcome;

        private Place(T request) {
            this.request = request;
        }

        private void lead() {
            leads = true;
            signal.release();
        }

        private void settle(Optional<R> answer) {
            outcome = new Outcome<>(answer);
            signal.release();
        }
    }

    private record Outcome<R>(Optional<R> answer) {}
}
