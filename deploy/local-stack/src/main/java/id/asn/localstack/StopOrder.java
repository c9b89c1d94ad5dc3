package id.asn.localstack;

import id.asn.chassis.embedded.StartFailure;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jboss.logging.Logger;

/** What has been started, to be stopped in reverse; whatever comes up after the stop is stopped at once. */
final class StopOrder implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(StopOrder.class);

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    void add(AutoCloseable resource) {
        synchronized (this) {
            if (!closed) {
                started.push(resource);
                return;
            }
        }
        stop(resource);
        throw new StartFailure("Stopped while starting");
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public void close() {
        synchronized (this) {
            closed = true;
        }
        while (true) {
            AutoCloseable next;
            synchronized (this) {
                next = started.poll();
            }
            if (next == null) {
                return;
            }
            stop(next);
        }
    }

    /** One that fails to stop must not keep the others running. */
    private static void stop(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            LOG.warnf(e, "Cannot stop %s", resource);
        }
    }
}
