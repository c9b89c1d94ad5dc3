package id.asn.demo.api;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** A few requests at a time: enough to keep two cores busy, too few to queue. */
public final class InParallel {
    private static final int AT_ONCE = 4;

    private InParallel() {}

    /** Results in the order of the items; the first failure is thrown. */
    public static <T, R> List<R> map(List<T> items, Function<T, R> action) {
        try (ExecutorService pool = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<R>> futures = items.stream()
                    .map(item -> pool.submit(() -> action.apply(item)))
                    .toList();
            try {
                return futures.stream().map(InParallel::result).toList();
            } catch (RuntimeException e) {
                pool.shutdownNow();
                throw e;
            }
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
