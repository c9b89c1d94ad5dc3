package id.asn.localstack;

import id.asn.localstack.process.Restarts;
import id.asn.localstack.process.ServiceProcess;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The running services. */
final class Services implements AutoCloseable {
    private final Map<StackService, ServiceProcess> processes;
    private final @Nullable Restarts restarts;
    private volatile boolean allWereReady;

    /** @param restarts null leaves dead what died */
    Services(Map<StackService, ServiceProcess> processes, @Nullable Restarts restarts) {
        this.processes = processes;
        this.restarts = restarts;
    }

    /** Starts all of them at once and returns when the last is ready. */
    void start() {
        processes.values().forEach(process -> process.start(onUnaskedExit(process)));
        Parallel.run(processes.values().stream()
                .map(process -> (Parallel.Step) process::awaitReady)
                .toList());
        allWereReady = true;
    }

    void restart(StackService service) {
        ServiceProcess process = of(service);
        process.stop();
        process.start(onUnaskedExit(process));
        process.awaitReady();
    }

    ServiceProcess of(StackService service) {
        ServiceProcess process = processes.get(service);
        if (process == null) {
            throw new IllegalArgumentException(service.serviceName() + " is not part of this stack");
        }
        return process;
    }

    @Override
    public void close() {
        if (restarts != null) {
            restarts.close();
        }
        List<Parallel.Step> stops = processes.values().stream()
                .map(process -> (Parallel.Step) process::close)
                .toList();
        Parallel.run(stops);
    }

    private Consumer<Process> onUnaskedExit(ServiceProcess process) {
        if (restarts == null) {
            return ended -> {};
        }
        Consumer<Process> restart = restarts.of(process);
        return ended -> {
            // A service that does not even start for the first time stops the stack instead.
            if (allWereReady) {
                restart.accept(ended);
            }
        };
    }
}
