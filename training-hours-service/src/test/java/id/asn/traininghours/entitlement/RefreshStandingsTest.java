package id.asn.traininghours.entitlement;

import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Case N10 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RefreshStandingsTest {

    @Inject
    RefreshStandings refreshStandings;

    @Test
    void aStandingThatChangedOnlyBecauseDaysWentByIsPublishedOnce() {
        // Given
        Hours.registerProviders();
        Person person = Person.pns("D-3328");
        known(person);
        String day = LocalDate.now().minusDays(1).toString();
        post(workshop(person).on(day, day).of("DAY", 1)).then().statusCode(201);
        TestStack.database()
                .asSuperuser("update entitlement set status = 'EXCEEDED' where employee_id = '" + person.id() + "'");
        // When
        refreshStandings.refresh();
        refreshStandings.refresh();
        // Then
        JsonNode event = Events.awaitOne(
                "entitlement.v1",
                person.id().toString(),
                one -> one.get("version").asLong() == 2);
        assertThat(event.get("status").asText()).isNotEqualTo("EXCEEDED");
        assertThat(Events.present("entitlement.v1", person.id().toString())).hasSize(2);
    }
}
