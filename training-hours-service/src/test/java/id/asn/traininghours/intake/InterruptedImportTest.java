package id.asn.traininghours.intake;

import static id.asn.traininghours.fixture.Hours.balance;
import static id.asn.traininghours.fixture.Hours.known;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import id.asn.chassis.imports.WorkOnImport;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Completion;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Imports;
import id.asn.traininghours.fixture.Person;
import id.asn.traininghours.fixture.Stream;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two workers on one import, one of them stopped after every step: no row is lost and none counts twice. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class InterruptedImportTest {

    private static final String AGENCY = "R-3328";
    private static final int ROWS = 2_500;

    @Inject
    WorkOnImport work;

    @Test
    void everyRowIsCreditedOnce() {
        // Given
        Hours.registerProviders();
        Person person = Person.pns(AGENCY);
        known(person);
        String token = Imports.portal(AGENCY);
        byte[] file = IntStream.range(0, ROWS)
                .mapToObj(
                        i -> Stream.line(onDay(person, LocalDate.of(2019, 6, 1).plusDays(i))))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);

        // When
        String id = Imports.send(token, AGENCY, Imports.NDJSON, file, Map.of())
                .then()
                .statusCode(202)
                .extract()
                .path("importId");
        await().atMost(Duration.ofSeconds(120)).until(() -> {
            oneStep(UUID.fromString(id));
            return Imports.get(token, id).jsonPath().getString("finishedAt") != null;
        });

        // Then
        Imports.get(token, id)
                .then()
                .body("state", equalTo("COMMITTED"))
                .body("rows.read", is(ROWS))
                .body("rows.created", is(ROWS));
        balance(person.id()).then().body("entries", is(ROWS));
        assertThat(work.work(UUID.fromString(id), () -> false)).isTrue();
    }

    /** As an instance that is told to stop: one transaction, which fails when the other worker was first. */
    private void oneStep(UUID id) {
        try {
            work.work(id, () -> true);
        } catch (IllegalStateException otherWasFirst) {
            assertThat(otherWasFirst).hasMessageContaining("Another instance");
        }
    }

    private static Completion onDay(Person person, LocalDate day) {
        return Completion.elearning(person, day.toString(), day.toString(), 1);
    }
}
