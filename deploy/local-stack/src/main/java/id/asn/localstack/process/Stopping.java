package id.asn.localstack.process;

import java.time.Duration;

/** Ends a process: asks first, insists when it does not listen. */
final class Stopping {
    private static final Duration INSISTENCE = Duration.ofSeconds(5);

    private Stopping() {}

    static void of(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!endsWithin(process, patience)) {
            atOnce(process);
        }
    }

    static void atOnce(ProcessHandle process) {
        process.destroyForcibly();
        endsWithin(process, INSISTENCE);
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        long deadline = System.nanoTime() + time.toNanos();
        try {
            while (hasNotEnded(process)) {
                if (System.nanoTime() > deadline) {
                    return false;
                }
                Thread.sleep(20);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** An orphan that ended counts as alive until init takes note of it, but it has no command any more. */
    private static boolean hasNotEnded(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }
}
