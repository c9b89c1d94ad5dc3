package id.asn.localstack;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.asn.chassis.embedded.TopicSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** The topics of the system, kept as data in {@code topics.json}. */
public record Topics(int partitions, List<String> facts, List<String> latestPerKey, List<String> deadLetters) {
    private static final String RESOURCE = "/id/asn/localstack/topics.json";

    public static List<TopicSpec> all() {
        try (InputStream json = Topics.class.getResourceAsStream(RESOURCE)) {
            return new ObjectMapper().readValue(json, Topics.class).specs();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<TopicSpec> specs() {
        return Stream.of(
                        facts.stream().map(name -> new TopicSpec(name, partitions, false)),
                        latestPerKey.stream().map(name -> new TopicSpec(name, partitions, true)),
                        deadLetters.stream().map(name -> new TopicSpec(name, partitions, false)))
                .flatMap(topics -> topics)
                .toList();
    }
}
