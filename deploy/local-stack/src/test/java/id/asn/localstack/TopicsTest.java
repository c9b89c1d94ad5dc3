package id.asn.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.embedded.TopicSpec;
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
                .containsExactlyInAnyOrder("agency.v1", "employee.v1");
    }
}
