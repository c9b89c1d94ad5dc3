package id.asn.chassis.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Properties;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The programs of PostgreSQL for this platform, unpacked once per version into a cache. */
record PostgresBinaries(Path home) {

    /** Major version, as a data directory's PG_VERSION names it. */
    static String majorVersion() {
        String version = version();
        return version.substring(0, version.indexOf('.'));
    }

    Path program(String name) {
        return home.resolve("bin").resolve(name);
    }

    /**
     * Unpacks unless that was done before. Several processes may do this at once: each unpacks for itself and
     * the first rename wins, so nobody ever sees half a directory.
     */
    static PostgresBinaries unpackedIn(Path cache) {
        String platform = platform();
        Path home = cache.resolve(version() + "-" + platform);
        if (Files.isDirectory(home)) {
            return new PostgresBinaries(home);
        }
        try {
            Files.createDirectories(cache);
            Path unfinished = Files.createTempDirectory(cache, "unpacking-");
            // Temporary directories are private; the server may run under another user.
            FileTrees.makeTraversable(unfinished);
            unpack("/postgres-" + platform + ".txz", unfinished);
            publish(unfinished, home);
        } catch (IOException e) {
            throw new StartFailure("Cannot unpack PostgreSQL into " + cache + ": " + StartFailure.reason(e), e);
        }
        return new PostgresBinaries(home);
    }

    private static void publish(Path unfinished, Path home) throws IOException {
        try {
            Files.move(unfinished, home, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            FileTrees.delete(unfinished);
            if (!Files.isDirectory(home)) {
                throw e;
            }
        }
    }

    private static void unpack(String resource, Path target) throws IOException {
        InputStream archive = PostgresBinaries.class.getResourceAsStream(resource);
        if (archive == null) {
            throw new StartFailure("No PostgreSQL for this platform on the class path: " + resource);
        }
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(tar, entry, entry.resolveIn(target));
            }
        }
    }

    private static void write(InputStream content, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & 0100) != 0) {
                FileTrees.makeExecutable(path);
            }
        }
    }

    private static String platform() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String architecture = System.getProperty("os.arch");
        boolean arm = architecture.equals("aarch64") || architecture.equals("arm64");
        if (os.startsWith("linux") || os.startsWith("mac")) {
            return (os.startsWith("linux") ? "linux" : "darwin") + (arm ? "-arm_64" : "-x86_64");
        }
        throw new StartFailure("PostgreSQL can be run here on Linux and macOS only, not on " + os);
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgres-binaries.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version", "");
    }
}
