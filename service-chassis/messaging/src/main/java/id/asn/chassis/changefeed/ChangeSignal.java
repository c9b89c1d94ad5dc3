package id.asn.chassis.changefeed;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Tells the readers that wait in this process that the feed has grown. */
@Singleton
public class ChangeSignal {

    private final Lock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    private long count;

    public void grown() {
        lock.lock();
        try {
            count++;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** To be read before the feed is, so that nothing which comes in between is slept over. */
    long count() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the feed has grown since that count, or when the time is over. */
    void await(long since, Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (count == since && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
