package id.asn.demo.generate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateDemoInputTest {
    private static final Path INPUT = Path.of("input");

    @Test
    void the_same_seed_writes_the_same_people_every_time(@TempDir Path first, @TempDir Path second) throws IOException {
        // Given two copies of what the generator reads
        copyHandWritten(first);
        copyHandWritten(second);

        // When both are filled
        GenerateDemoInput.main(new String[] {first.toString()});
        GenerateDemoInput.main(new String[] {second.toString()});

        // Then they are alike, file by file
        List<Path> files = files(first);
        assertThat(files).hasSizeGreaterThan(25);
        for (Path file : files) {
            assertThat(second.resolve(file)).hasSameTextualContentAs(first.resolve(file));
        }
    }

    private static void copyHandWritten(Path target) throws IOException {
        for (Path file : files(INPUT)) {
            if (List.of("positions.csv", "standards.csv")
                    .contains(file.getFileName().toString())) {
                Files.createDirectories(target.resolve(file).getParent());
                Files.copy(INPUT.resolve(file), target.resolve(file));
            }
        }
    }

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile)
                    .map(root::relativize)
                    .sorted()
                    .toList();
        }
    }
}
