package id.asn.demo;

import id.asn.demo.api.Stack;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * What to load, and where.
 *
 * @param input the folder with {@code national} and a folder per agency
 * @param patience how long one wait for an event may take
 * @param progress gets one line per step
 */
public record DemoOptions(Path input, Stack stack, Duration patience, Consumer<String> progress) {
    public static final Duration PATIENCE = Duration.ofSeconds(60);

    /** The input of the project, loaded into the stack that the file describes. */
    public static DemoOptions of(Path stackFile, Consumer<String> progress) {
        return new DemoOptions(projectInput(), Stack.read(stackFile), PATIENCE, progress);
    }

    /** {@code deploy/demo/input}, beside the {@code target} folder that this class was built into. */
    static Path projectInput() {
        Path built = Path.of(URI.create(DemoOptions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
        return built.resolveSibling("../input").normalize();
    }
}
