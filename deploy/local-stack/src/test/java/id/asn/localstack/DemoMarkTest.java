package id.asn.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoMarkTest {
    @TempDir
    Path data;

    @TempDir
    Path input;

    @BeforeEach
    void anInput() throws IOException {
        Files.writeString(Files.createDirectories(input.resolve("agency")).resolve("units.csv"), "unitCode\nA\n");
    }

    @Test
    void whatWasLoadedIsKnownAtTheNextStart() throws IOException {
        assertThat(DemoMark.of(data, input).isSet()).isFalse();

        DemoMark.of(data, input).set();

        assertThat(DemoMark.of(data, input).isSet()).isTrue();
    }

    @Test
    void anEditedOrRenamedFileIsLoadedAgain() throws IOException {
        DemoMark.of(data, input).set();

        Files.writeString(input.resolve("agency/units.csv"), "unitCode\nB\n");
        assertThat(DemoMark.of(data, input).isSet()).isFalse();

        Files.writeString(input.resolve("agency/units.csv"), "unitCode\nA\n");
        assertThat(DemoMark.of(data, input).isSet()).isTrue();

        Files.move(input.resolve("agency/units.csv"), input.resolve("agency/places.csv"));
        assertThat(DemoMark.of(data, input).isSet()).isFalse();
    }
}
