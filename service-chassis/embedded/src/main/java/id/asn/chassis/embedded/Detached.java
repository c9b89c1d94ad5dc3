package id.asn.chassis.embedded;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Commands whose processes do not get the Ctrl-C meant for the one that starts them. */
public final class Detached {
    private Detached() {}

    /** The same program with the same pid, in a session of its own or, where that is impossible, deaf to SIGINT. */
    public static List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(
                hasSetsid() ? List.of("setsid") : List.of("sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh"));
        command.addAll(program);
        return command;
    }

    private static boolean hasSetsid() {
        return Stream.of("/usr/bin/setsid", "/bin/setsid").map(Path::of).anyMatch(Files::isExecutable);
    }
}
