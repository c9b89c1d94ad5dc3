package id.asn.localstack.process;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Brings services back that ended unasked, each time a little later when they keep ending. */
public final class Restarts implements AutoCloseable {
    private static final Duration FIRST_DELAY = Duration.ofSeconds(1);
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(30);
    private static final Duration PROVEN = Duration.ofSeconds(60);

    private final Consumer<String> progress;
    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("restarts").factory());

    public Restarts(Consumer<String> progress) {
        this.progress = progress;
    }

    /** What to do when the service ends. */
    public Consumer<Process> of(ServiceProcess service) {
        return new Restart(service);
    }

    @Override
    public void close() {
        scheduler.shutdownNow();
    }

    private final class Restart implements Consumer<Process> {
        private final ServiceProcess service;
        private Duration delay = FIRST_DELAY;
        private Instant started = Instant.now();

        Restart(ServiceProcess service) {
            this.service = service;
        }

        @Override
        public void accept(Process ended) {
            if (Duration.between(started, Instant.now()).compareTo(PROVEN) > 0) {
                delay = FIRST_DELAY;
            }
            progress.accept("%s stopped (exit %d), starting it again in %d s; its log: %s"
                    .formatted(service.name(), ended.exitValue(), delay.toSeconds(), service.log()));
            if (!scheduler.isShutdown()) {
                scheduler.schedule(this::again, delay.toMillis(), TimeUnit.MILLISECONDS);
            }
            Duration doubled = delay.multipliedBy(2);
            delay = doubled.compareTo(LONGEST_DELAY) < 0 ? doubled : LONGEST_DELAY;
        }

        private void again() {
            started = Instant.now();
            service.start(this);
        }
    }
}
