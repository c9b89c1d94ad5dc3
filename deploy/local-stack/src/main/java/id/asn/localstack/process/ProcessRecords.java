package id.asn.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The records of all children of the launcher of one data directory. */
public record ProcessRecords(Path directory, Path data) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The JVM argument every child carries: it names the data directory, so no other program has it. */
    public String proof() {
        return "-Dasn.local-stack.data=" + data;
    }

    public ProcessRecord of(String name) {
        return new ProcessRecord(directory.resolve(name), proof());
    }

    /**
     * Stops what a killed launcher left running.
     *
     * @return the names of what was stopped
     */
    public List<String> stopLeftovers() throws IOException {
        Map<String, ProcessHandle> left = new TreeMap<>();
        for (String name : names()) {
            of(name).running().ifPresent(process -> left.put(name, process));
        }
        // All are asked before the first is waited for.
        left.values().forEach(ProcessHandle::destroy);
        left.values().forEach(process -> Stopping.of(process, PATIENCE));
        for (String name : names()) {
            of(name).delete();
        }
        return left.entrySet().stream()
                .map(entry -> entry.getKey() + " (pid " + entry.getValue().pid() + ")")
                .toList();
    }

    private List<String> names() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
