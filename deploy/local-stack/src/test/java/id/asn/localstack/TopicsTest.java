package id.asn.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.embedded.TopicSpec;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TopicsTest {
    @Test
    void everyServiceHasADeadLetterTopic() {
        for (StackService service : StackService.values()) {
            assertThat(Topics.all()).contains(new TopicSpec(service.serviceName() + ".dead-letter", 6, false));
        }
    }

    @Test
    void whatIsKeptPerKeyIsCompacted() {
        assertThat(Topics.all())
                .filteredOn(TopicSpec::compacted)
                .extracting(TopicSpec::name)
                .containsExactlyInAnyOrder("agency.v1", "employee.v1", "qualification.v1");
    }

    @Test
    void everyEventWithAContractHasATopic() throws IOException {
        List<String> events = new ArrayList<>();
        for (StackService service : StackService.values()) {
            Path contracts = Path.of("../..", service.serviceName(), "contracts/events");
            try (Stream<Path> files = Files.list(contracts)) {
                files.map(file -> file.getFileName().toString())
                        .filter(name -> name.endsWith(".schema.json"))
                        .forEach(name -> events.add(name.replace(".schema.json", "")));
            }
        }

        assertThat(events).hasSizeGreaterThan(10);
        assertThat(Topics.all()).extracting(TopicSpec::name).containsAll(events);
    }
}
