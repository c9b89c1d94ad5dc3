package id.asn.localstack.process;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process: asks first, insists when it does not listen. */
final class Stopping {
    private static final Duration INSISTENCE = Duration.ofSeconds(5);

    private Stopping() {}

    static void of(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!exitsWithin(process, patience)) {
            process.destroyForcibly();
            exitsWithin(process, INSISTENCE);
        }
    }

    static void atOnce(ProcessHandle process) {
        process.destroyForcibly();
        exitsWithin(process, INSISTENCE);
    }

    private static boolean exitsWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
