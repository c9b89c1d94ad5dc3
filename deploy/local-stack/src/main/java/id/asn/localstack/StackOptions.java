package id.asn.localstack;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * How a stack is to be run.
 *
 * @param root the built source tree
 * @param data where everything is kept
 * @param ports of all servers
 * @param fresh wipes the data first
 * @param demo runs the demo loader once the services are ready
 * @param restartDied brings a service back that stops unasked
 * @param progress gets one line per step
 */
public record StackOptions(
        Path root,
        Path data,
        StackPorts ports,
        boolean fresh,
        boolean demo,
        boolean restartDied,
        Consumer<String> progress) {

    public StackOptions {
        root = root.toAbsolutePath().normalize();
        data = data.toAbsolutePath().normalize();
    }

    /** For a test: no demo data, and what dies stays dead until it is restarted. */
    public static StackOptions forTest(Path root, Path data, int portBase) {
        return new StackOptions(root, data, new StackPorts(portBase), false, false, false, line -> {});
    }

    public StackOptions withDemo(boolean newDemo) {
        return new StackOptions(root, data, ports, fresh, newDemo, restartDied, progress);
    }

    public StackOptions withRestartDied(boolean newRestartDied) {
        return new StackOptions(root, data, ports, fresh, demo, newRestartDied, progress);
    }

    public StackOptions withProgress(Consumer<String> newProgress) {
        return new StackOptions(root, data, ports, fresh, demo, restartDied, newProgress);
    }
}
