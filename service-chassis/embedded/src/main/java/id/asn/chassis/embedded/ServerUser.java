package id.asn.chassis.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * The user PostgreSQL runs under. It refuses to run as root, so root hands it to a user namespace or, where a
 * container forbids those, to an unprivileged user.
 */
enum ServerUser {
    /** We are not root. */
    SELF,
    /** Root seen from inside a user namespace without a mapping: unprivileged, files keep their owner. */
    NAMESPACE,
    /** The overflow user "nobody"; its files have to belong to it. */
    NOBODY;

    private static final int NOBODY_UID = 65534;

    static ServerUser detect() {
        if (!isRoot()) {
            return SELF;
        }
        if (works(NAMESPACE)) {
            return NAMESPACE;
        }
        if (works(NOBODY)) {
            return NOBODY;
        }
        throw new StartFailure("PostgreSQL does not run as root, and neither unshare nor setpriv works here");
    }

    List<String> command(List<String> program) {
        List<String> command = new ArrayList<>(prefix());
        command.addAll(program);
        return command;
    }

    /** Where programs may lie so that this user can reach them: root's home is closed to everybody else. */
    Path cache() {
        Path parent = this == NOBODY
                ? Path.of(System.getProperty("java.io.tmpdir"), "asn-postgres-root")
                : Path.of(System.getProperty("user.home"), ".cache", "asn-postgres");
        return parent.toAbsolutePath();
    }

    void own(Path directory) throws IOException {
        if (this == NOBODY) {
            FileTrees.changeOwner(directory, NOBODY_UID);
        }
    }

    private List<String> prefix() {
        return switch (this) {
            case SELF -> List.of();
            case NAMESPACE -> List.of("unshare", "-U");
            case NOBODY -> List.of("setpriv", "--reuid=" + NOBODY_UID, "--regid=" + NOBODY_UID, "--clear-groups");
        };
    }

    private static boolean isRoot() {
        return "root".equals(System.getProperty("user.name")) || ownedByRoot(Path.of("/proc/self"));
    }

    private static boolean ownedByRoot(Path path) {
        try {
            return Files.exists(path) && Integer.valueOf(0).equals(Files.getAttribute(path, "unix:uid"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean works(ServerUser user) {
        try {
            Process process = new ProcessBuilder(user.command(List.of("true")))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            // The program is not installed.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
