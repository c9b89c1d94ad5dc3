package id.asn.demo.api;

import id.asn.demo.DemoFailure;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what travels by event until a public API shows it, but not for ever. */
public record Patience(Duration limit) {
    private static final Duration PAUSE = Duration.ofMillis(100);

    /**
     * Asks again until there is an answer.
     *
     * @throws DemoFailure saying what did not happen when the limit is over
     */
    public <T> T until(String what, Supplier<Optional<T>> question) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            Optional<T> answer = question.get();
            if (answer.isPresent()) {
                return answer.get();
            }
            if (System.nanoTime() > deadline) {
                throw new DemoFailure("After " + limit.toSeconds() + " s still not true: " + what);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("Interrupted while waiting", e);
        }
    }
}
