package id.asn.chassis.test;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the root of the checkout, whether a build or an editor runs the test. */
public final class RepositoryRoot {

    private RepositoryRoot() {}

    public static Path path() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(".mvn"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("Not inside a checkout");
        }
        return folder;
    }

    /** The module whose tests are running. */
    public static Path module() {
        return Path.of("").toAbsolutePath();
    }
}
