package id.asn.localstack.process;

import id.asn.chassis.embedded.StartFailure;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One service as a child process; may be killed and started again. */
public final class ServiceProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final String name;
    private final Supplier<JavaProgram> program;
    private final Path log;
    private final ProcessRecord record;
    private final Readiness readiness;
    private @Nullable Process process;
    private @Nullable Process askedToStop;
    private boolean closed;

    /** @param program asked for anew at each start */
    public ServiceProcess(
            String name, Supplier<JavaProgram> program, Path log, ProcessRecord record, Readiness readiness) {
        this.name = name;
        this.program = program;
        this.log = log;
        this.record = record;
        this.readiness = readiness;
    }

    public String name() {
        return name;
    }

    public Path log() {
        return log;
    }

    /**
     * Starts it unless it runs.
     *
     * @param onUnaskedExit called with the process when it ends although nobody stopped it
     */
    public synchronized void start(Consumer<Process> onUnaskedExit) {
        if (closed || (process != null && process.isAlive())) {
            return;
        }
        try {
            Process started = program.get()
                    .builder(record.proof())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            process = started;
            record.write(started.toHandle());
            started.onExit().thenAccept(ended -> {
                if (!wasAskedToStop(ended)) {
                    onUnaskedExit.accept(ended);
                }
            });
        } catch (IOException e) {
            throw new StartFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * Waits until it says that it is ready.
     *
     * @throws StartFailure when it ends or takes too long instead
     */
    public void awaitReady() {
        readiness.await(this);
    }

    public synchronized boolean isAlive() {
        return process != null && process.isAlive();
    }

    public long pid() {
        return running().pid();
    }

    private synchronized Process running() {
        if (process == null) {
            throw new IllegalStateException(name + " was never started");
        }
        return process;
    }

    /** Kills it as a power cut would: SIGKILL, no goodbye; when this returns it is dead, and can be started again. */
    public void kill() {
        Process running = running();
        Stopping.atOnce(running.toHandle());
        running.onExit().join();
    }

    /** Stops it in order; it can be started again. */
    public void stop() {
        synchronized (this) {
            askedToStop = process;
        }
        if (isAlive()) {
            ProcessHandle.of(pid()).ifPresent(handle -> Stopping.of(handle, PATIENCE));
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closed = true;
        }
        stop();
        record.delete();
    }

    private synchronized boolean wasAskedToStop(Process ended) {
        return closed || ended.equals(askedToStop);
    }
}
