package id.asn.traininghours.webhook;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;

import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Several instances look for work at once, and some die over it. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class LeasesTest {

    private static final int RECEIVERS = 12;

    @Inject
    Leases leases;

    @Inject
    Jdbi jdbi;

    @Test
    void aReceiverIsOneWorkersAtATimeAndAnothersWhenThatOneDied() {
        // Given subscriptions that have something coming
        Hours.registerProviders();
        Person person = Person.pns("LEASED");
        known(person);
        List<Receiver> receivers =
                Stream.generate(Receiver::new).limit(RECEIVERS).toList();
        WebhookApi portal = WebhookApi.portal("LEASED");
        List<String> ids = receivers.stream()
                .map(receiver -> portal.created(receiver).getString("webhookId"))
                .toList();
        post(workshop(person)).then().statusCode(201);
        // When many look for them at once, beside the service itself, and none of them delivers
        List<UUID> claimed = IntStream.range(0, 400)
                .parallel()
                .mapToObj(look -> leases.claim(3, UUID.randomUUID()))
                .flatMap(List::stream)
                .toList();
        // Then nobody got what another one had
        assertThat(claimed).doesNotHaveDuplicates();
        assertThat(ids).containsAll(claimed.stream().map(UUID::toString).toList());
        // And what the dead ones had is delivered when their leases have run out
        jdbi.useTransaction(handle -> {
            handle.execute("select set_config('asn.agencies', '*', true)");
            handle.execute("update webhook set leased_until = now() where leased_until > now()");
        });
        Awaitility.await()
                .atMost(WebhookApi.PATIENCE)
                .untilAsserted(() -> assertThat(receivers)
                        .allSatisfy(receiver -> assertThat(receiver.got()).isNotEmpty()));
        receivers.forEach(Receiver::close);
    }
}
