package id.asn.demo;

import id.asn.demo.api.ApiClient;
import id.asn.demo.api.Patience;
import id.asn.demo.api.Stack;
import id.asn.demo.input.DemoInput;
import id.asn.demo.summary.SummaryText;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Posts the demo region through the public APIs and prints what they then say. Loading it again changes nothing. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Loads the demo region into a running stack and prints its figures.")
public final class DemoLoader implements Callable<Integer> {
    @Option(
            names = "--stack",
            required = true,
            paramLabel = "FILE",
            description = "stack.json in the data directory of deploy/up")
    private @Nullable Path stack;

    @Option(names = "--input", paramLabel = "DIR", description = "input folder; default: deploy/demo/input")
    private @Nullable Path input;

    /** Ends with 0 when everything was loaded and the hours reconcile, 1 when not, 2 for wrong options. */
    public static void main(String[] args) {
        CommandLine line = new CommandLine(new DemoLoader());
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (!(failure instanceof DemoFailure)) {
                throw failure;
            }
            System.err.println("demo: " + failure.getMessage());
            return 1;
        });
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() {
        Path description = Objects.requireNonNull(stack);
        Consumer<String> print = System.out::println;
        long start = System.nanoTime();
        DemoResult result = run(new DemoOptions(
                input == null ? DemoOptions.projectInput() : input,
                Stack.read(description),
                DemoOptions.PATIENCE,
                line -> print.accept("demo: [%2d s] %s"
                        .formatted(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start), line))));
        SummaryText.of(result).forEach(print);
        return result.reconciles() ? 0 : 1;
    }

    /**
     * Loads the input and reads the figures back.
     *
     * @throws DemoFailure in one line that names the file and row, when an item is refused, ends otherwise than its row expects,
     *     or does not arrive in time
     */
    public static DemoResult run(DemoOptions options) {
        return new DemoRun(
                        DemoInput.read(options.input()),
                        new ApiClient(options.stack()),
                        new Patience(options.patience()),
                        options.progress())
                .run();
    }
}
