package id.asn.chassis.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a running server says of itself in {@code postmaster.pid}. */
record PostmasterFile(long pid, Path dataDir, boolean ready) {

    private static final String NAME = "postmaster.pid";

    static Optional<PostmasterFile> read(Path dataDir) throws IOException {
        List<String> lines;
        try {
            lines = Files.readAllLines(dataDir.resolve(NAME));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        if (lines.isEmpty() || !lines.getFirst().strip().matches("\\d{1,10}")) {
            return Optional.empty();
        }
        boolean ready = lines.size() > 7 && lines.get(7).strip().equals("ready");
        return Optional.of(new PostmasterFile(Long.parseLong(lines.getFirst().strip()), dataDir, ready));
    }

    /** The living server of this data directory; empty when the pid is gone or was given to another program. */
    Optional<ProcessHandle> server() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::servesThisDirectory);
    }

    boolean pidBelongsToAnother() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent() && server().isEmpty();
    }

    void delete() throws IOException {
        Files.deleteIfExists(dataDir.resolve(NAME));
    }

    private boolean servesThisDirectory(ProcessHandle process) {
        List<String> arguments = process.info().arguments().map(Arrays::asList).orElse(List.of());
        return arguments.contains(dataDir.toString())
                && process.info().commandLine().orElse("").contains("postgres");
    }
}
