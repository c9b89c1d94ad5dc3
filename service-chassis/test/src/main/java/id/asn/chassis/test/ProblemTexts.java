package id.asn.chassis.test;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Every problem has a title and a detail in both languages. */
public final class ProblemTexts {

    private ProblemTexts() {}

    public static void assertComplete(Class<? extends Enum<?>> problems) {
        assertComplete("problems", problems);
    }

    public static void assertComplete(String bundle, Class<? extends Enum<?>> problems) {
        List<String> missing = new ArrayList<>();
        for (String suffix : List.of("", "_id")) {
            Properties texts = texts(bundle + suffix + ".properties");
            for (Enum<?> problem : problems.getEnumConstants()) {
                for (String part : List.of(".title", ".detail")) {
                    if (!texts.containsKey(problem.name() + part)) {
                        missing.add(bundle + suffix + ": " + problem.name() + part);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static Properties texts(String file) {
        Properties texts = new Properties();
        try (InputStream stream = Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            assertThat(stream).as(file).isNotNull();
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
