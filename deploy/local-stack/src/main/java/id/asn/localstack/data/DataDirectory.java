package id.asn.localstack.data;

import id.asn.chassis.embedded.FileTrees;
import id.asn.chassis.embedded.StartFailure;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where a stack keeps everything; one launcher at a time. */
public final class DataDirectory implements AutoCloseable {
    static final String MARKER = ".asn-local-stack";
    private static final String LOCK = "lock";
    private static final long NEEDED_BYTES = 500L * 1024 * 1024;

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes or opens the directory and locks it.
     *
     * @throws StartFailure when it is not ours, in use, or nearly full
     */
    public static DataDirectory open(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        try {
            Files.createDirectories(path);
            claim(path);
            FileChannel lock =
                    FileChannel.open(path.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lock) == null) {
                lock.close();
                throw new StartFailure("Another launcher is running on " + path + "; stop it or choose another --data");
            }
            requireSpace(path);
            return new DataDirectory(path, lock);
        } catch (IOException e) {
            throw new StartFailure("Cannot use the data directory " + path + ": " + e, e);
        }
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    /** A directory inside, made when missing. */
    public Path directory(String name) throws IOException {
        return Files.createDirectories(path.resolve(name));
    }

    /** Deletes what is inside, except what says that it is ours and locked. */
    public void wipe() throws IOException {
        for (Path entry : entries(path)) {
            String name = entry.getFileName().toString();
            if (!name.equals(MARKER) && !name.equals(LOCK)) {
                FileTrees.delete(entry);
            }
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }

    /** Only an empty directory becomes ours: what is inside may be wiped one day. */
    private static void claim(Path path) throws IOException {
        Path marker = path.resolve(MARKER);
        if (Files.exists(marker)) {
            return;
        }
        if (!entries(path).isEmpty()) {
            throw new StartFailure(path + " is not empty and was not made by deploy/up; choose another --data");
        }
        Files.createFile(marker);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Held by this very JVM.
            return null;
        }
    }

    private static void requireSpace(Path path) throws IOException {
        long usable = Files.getFileStore(path).getUsableSpace();
        if (usable < NEEDED_BYTES) {
            throw new StartFailure("Only " + usable / (1024 * 1024) + " MB are free for " + path + "; "
                    + NEEDED_BYTES / (1024 * 1024) + " MB are needed");
        }
    }

    private static List<Path> entries(Path path) throws IOException {
        try (Stream<Path> entries = Files.list(path)) {
            return entries.toList();
        }
    }
}
