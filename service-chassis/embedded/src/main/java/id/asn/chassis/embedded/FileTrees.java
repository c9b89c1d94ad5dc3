package id.asn.chassis.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole directories: deletion, ownership and the permissions a server insists on. */
public final class FileTrees {
    private FileTrees() {}

    /** Deletes the directory and all it holds; symbolic links are removed, not followed. */
    public static void delete(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        for (Path path : deepestFirst(root)) {
            Files.deleteIfExists(path);
        }
    }

    static void makeTraversable(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static void makeExecutable(Path file) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    static void makePrivate(Path directory) throws IOException {
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
    }

    static void changeOwner(Path root, int uid) throws IOException {
        for (Path path : deepestFirst(root)) {
            Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        }
    }

    private static List<Path> deepestFirst(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            return paths.sorted(Comparator.reverseOrder()).toList();
        }
    }
}
