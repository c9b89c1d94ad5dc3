package id.asn.localstack.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.asn.chassis.embedded.StartFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    Path directory;

    @Test
    void refusesADirectoryThatHoldsSomethingElse() throws IOException {
        Files.writeString(directory.resolve("thesis.txt"), "mine");

        assertThatThrownBy(() -> DataDirectory.open(directory))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("was not made by deploy/up");
        assertThat(directory.resolve("thesis.txt")).exists();
    }

    @Test
    void onlyOneAtATime() throws IOException {
        try (DataDirectory first = DataDirectory.open(directory)) {
            assertThatThrownBy(() -> DataDirectory.open(first.path()))
                    .isInstanceOf(StartFailure.class)
                    .hasMessageStartingWith("Another launcher is running on ");
        }

        DataDirectory.open(directory).close();
    }

    @Test
    void wipesEverythingButTheProofThatItIsOurs() throws IOException {
        try (DataDirectory data = DataDirectory.open(directory)) {
            Files.writeString(data.directory("kafka").resolve("log"), "old");

            data.wipe();

            assertThat(data.resolve("kafka")).doesNotExist();
            assertThat(data.resolve(DataDirectory.MARKER)).exists();
        }
    }

    @Test
    void secretsAreMadeOnceAndArePrivate() throws IOException {
        Path file = directory.resolve("secrets.properties");

        String pepper = new Secrets(file).of("pepper");

        assertThat(pepper).hasSize(64);
        assertThat(new Secrets(file).of("pepper")).isEqualTo(pepper);
        assertThat(new Secrets(file).of("other")).isNotEqualTo(pepper);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
