package id.asn.assessment;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.RepositoryRoot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text that is given twice is taken from the later line without a word; one that is missing shows in one language only. */
class TextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"explanations", "problems"})
    void eachTextIsGivenOnceInEachLanguage(String bundle) throws IOException {
        Map<String, Long> english = keys(bundle + ".properties");
        Map<String, Long> indonesian = keys(bundle + "_id.properties");

        assertThat(english.values()).containsOnly(1L);
        assertThat(indonesian.values()).containsOnly(1L);
        assertThat(sorted(indonesian)).isEqualTo(sorted(english));
    }

    private static Map<String, Long> keys(String file) throws IOException {
        Path path = RepositoryRoot.module().resolve("src/main/resources").resolve(file);
        try (Stream<String> lines = Files.lines(path)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')))
                    .collect(groupingBy(key -> key, counting()));
        }
    }

    private static Set<String> sorted(Map<String, Long> keys) {
        return new TreeSet<>(keys.keySet());
    }
}
