package id.asn.localstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Remembers a child process in a file, so that the next launcher recognises it when this one is killed. A pid
 * alone proves nothing: the system gives it to somebody else one day. Start time and command must agree too.
 */
public record ProcessRecord(Path file, String proof) {
    private static final Pattern CONTENT = Pattern.compile("(\\d{1,18}) (\\d{1,18})\\s*");
    /** The kernel counts from boot, and the boot time it tells moves a little with the clock. */
    private static final Duration TOLERANCE = Duration.ofSeconds(2);

    public void write(ProcessHandle process) throws IOException {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        Files.createDirectories(file.getParent());
        Files.writeString(file, process.pid() + " " + started + "\n");
    }

    public void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** The recorded process, when it still runs and is provably the one that was recorded. */
    public Optional<ProcessHandle> running() throws IOException {
        String content;
        try {
            content = Files.readString(file);
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
        Matcher matcher = CONTENT.matcher(content);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Instant started = Instant.ofEpochMilli(Long.parseLong(matcher.group(2)));
        return ProcessHandle.of(Long.parseLong(matcher.group(1)))
                .filter(ProcessHandle::isAlive)
                .filter(process -> startedAt(process, started))
                .filter(this::bearsProof);
    }

    private static boolean startedAt(ProcessHandle process, Instant recorded) {
        return process.info()
                .startInstant()
                .filter(actual -> Duration.between(recorded, actual).abs().compareTo(TOLERANCE) <= 0)
                .isPresent();
    }

    private boolean bearsProof(ProcessHandle process) {
        return process.info().arguments().map(Arrays::asList).stream().anyMatch(arguments -> arguments.contains(proof));
    }
}
