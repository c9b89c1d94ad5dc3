package id.asn.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {
    @TempDir
    Path directory;

    private final List<Process> started = new ArrayList<>();
    private ProcessRecords records = new ProcessRecords(Path.of(""), Path.of(""));

    @BeforeEach
    void setUp() {
        records = new ProcessRecords(directory.resolve("processes"), directory);
    }

    @AfterEach
    void killAll() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void stopsWhatAKilledLauncherLeft() throws Exception {
        Process left = sleeper(records.proof());
        records.of("planning-service").write(left.toHandle());

        assertThat(records.stopLeftovers()).containsExactly("planning-service (pid " + left.pid() + ")");

        assertThat(left.waitFor()).isNotZero();
        assertThat(records.stopLeftovers()).isEmpty();
    }

    @Test
    void sparesAStrangerThatWasGivenTheSamePid() throws IOException {
        Process stranger = sleeper("-Dsomething=else");
        records.of("planning-service").write(stranger.toHandle());

        assertThat(records.stopLeftovers()).isEmpty();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void sparesOneThatStartedAtAnotherTime() throws IOException {
        Process other = sleeper(records.proof());
        Files.createDirectories(records.directory());
        Files.writeString(records.directory().resolve("planning-service"), other.pid() + " 1000\n");

        assertThat(records.stopLeftovers()).isEmpty();
        assertThat(other.isAlive()).isTrue();
    }

    @Test
    void survivesARecordThatIsGarbage() throws IOException {
        Files.createDirectories(records.directory());
        Files.writeString(records.directory().resolve("planning-service"), "garbage");

        assertThat(records.stopLeftovers()).isEmpty();
    }

    private Process sleeper(String argument) throws IOException {
        Process process = new ProcessBuilder("sh", "-c", "while :; do sleep 1; done", argument).start();
        started.add(process);
        return process;
    }
}
