package id.asn.localstack;

import id.asn.chassis.embedded.StartFailure;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Runs steps at the same time and fails as the first of them that failed. */
final class Parallel {
    private Parallel() {}

    static void run(List<Step> steps) {
        // Platform threads: what Kafka does while starting pins the few carriers of virtual ones for seconds.
        try (ExecutorService executor = Executors.newCachedThreadPool()) {
            List<Future<?>> running = new ArrayList<>();
            for (Step step : steps) {
                running.add(executor.submit((Callable<Void>) () -> {
                    step.run();
                    return null;
                }));
            }
            for (Future<?> step : running) {
                step.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof StartFailure failure) {
                throw failure;
            }
            throw new StartFailure(String.valueOf(e.getCause()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while starting", e);
        }
    }

    interface Step {
        void run() throws Exception;
    }
}
