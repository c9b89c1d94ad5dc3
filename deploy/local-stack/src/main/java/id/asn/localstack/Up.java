package id.asn.localstack;

import id.asn.chassis.embedded.StartFailure;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program behind {@code deploy/up}. */
@Command(
        name = "deploy/up",
        sortOptions = false,
        description = {
            "Starts the whole system on this machine, without Docker: PostgreSQL, Kafka and the four services.",
            "Ctrl-C stops it; the data stays for the next start."
        })
public final class Up implements Callable<Integer> {
    @Option(names = "--fresh", description = "Wipe the data first.")
    private boolean fresh;

    @Option(names = "--no-demo", description = "Do not load the demo data.")
    private boolean noDemo;

    @Option(names = "--data", paramLabel = "DIR", description = "Where to keep the data (default: .data).")
    private Path data = Path.of(System.getProperty("asn.root", ""), ".data");

    @Option(
            names = "--port-base",
            paramLabel = "N",
            description =
                    "The services listen on N to N+3, PostgreSQL on N+10, Kafka on N+11 and N+12 (default: 8080).")
    private int portBase = StackPorts.DEFAULT_BASE;

    @Option(names = "--help", usageHelp = true, description = "Show this help.")
    private boolean help;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Up())
                .setParameterExceptionHandler((failure, args) -> complain(failure.getCommandLine(), failure))
                .setExecutionExceptionHandler((failure, commandLine, args) -> {
                    if (failure instanceof StartFailure) {
                        return complain(commandLine, failure);
                    }
                    throw failure;
                });
    }

    StackOptions options() {
        PrintWriter out = spec.commandLine().getOut();
        long start = System.nanoTime();
        try {
            return new StackOptions(
                    Path.of(System.getProperty("asn.root", "")),
                    data,
                    new StackPorts(portBase),
                    fresh,
                    !noDemo,
                    true,
                    line -> {
                        out.printf(
                                "[%3d s] %s%n",
                                Duration.ofNanos(System.nanoTime() - start).toSeconds(), line);
                        out.flush();
                    });
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    @Override
    public Integer call() throws Exception {
        StackOptions options = options();
        LauncherLog.to(options.data().resolve("logs/launcher.log"));
        LocalStack stack = new LocalStack(options);
        CountDownLatch settled = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, settled), "stop"));
        try {
            stack.launch();
            if (options.demo()) {
                new DemoLoad(stack).run();
            }
            options.progress().accept("Ready");
            new Welcome(stack).print(spec.commandLine().getOut());
        } finally {
            settled.countDown();
        }
        // Only a signal ends it, by way of the shutdown hook.
        new CountDownLatch(1).await();
        return 0;
    }

    private static void stop(LocalStack stack, CountDownLatch settled) {
        if (stack.isRunning()) {
            stack.options().progress().accept("Stopping");
        }
        stack.close();
        try {
            // What was still coming up when the signal came is stopped by the thread that starts it.
            if (!settled.await(15, TimeUnit.SECONDS)) {
                stack.options()
                        .progress()
                        .accept("Something that was starting may have been left; the next start stops it");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int complain(CommandLine commandLine, Exception failure) {
        commandLine.getErr().println("deploy/up: " + failure.getMessage());
        commandLine.getErr().flush();
        return 1;
    }
}
