package id.asn.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.asn.assessment.fixture.Register;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What competency-standard-service commits as its example goes through the real topic and is projected. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ConsumedEventsTest {

    private static final String PRODUCER = "competency-standard-service";

    @Inject
    Register register;

    @Test
    void aCompetencyIsProjected() {
        // Given
        JsonNode example = EventContract.of(PRODUCER, "competency.v1").example();

        // When
        publish("competency.v1", "dictionaryCode", "competencyCode");

        // Then
        register.await(
                "select count(*) from competency where competency_code = '%s' and name = '%s' and version = %d"
                        .formatted(
                                example.get("competencyCode").asText(),
                                example.get("name").asText(),
                                example.get("version").asLong()),
                1);
    }

    @Test
    void aPositionIsProjectedWithItsSuperior() {
        // Given
        JsonNode example = EventContract.of(PRODUCER, "position.v1").example();

        // When
        publish("position.v1", "agencyCode", "positionId");

        // Then
        register.await(
                "select count(*) from position where position_id = '%s' and reports_to_position_id = '%s'"
                        .formatted(
                                example.get("positionId").asText(),
                                example.get("reportsToPositionId").asText()),
                1);
    }

    @Test
    void aStandardIsProjectedWithItsCompetencies() {
        // Given
        JsonNode example = EventContract.of(PRODUCER, "position-standard.v1").example();

        // When
        publish("position-standard.v1", "agencyCode", "standardId");

        // Then
        String id = example.get("standardId").asText();
        register.await("select count(*) from position_standard where standard_id = '%s'".formatted(id), 1);
        assertThat(register.count(
                        "select count(*) from position_standard_competency where standard_id = '%s'".formatted(id)))
                .isEqualTo(example.get("competencies").size());
        assertThat(register.count(("select count(*) from position_standard where standard_id = '%s'"
                                + " and requirements -> 'rank' ->> 'minimum' = 'III/d'")
                        .formatted(id)))
                .isOne();
    }

    @Test
    void aRequirementOnceToldIsNotForgottenByAnEventThatLacksIt() {
        // Given
        ObjectNode told =
                EventContract.of(PRODUCER, "position-standard.v1").example().deepCopy();
        String id = UUID.randomUUID().toString();
        told.put("standardId", id).put("version", 1);
        Events.publish("position-standard.v1", "6407", id, told.deepCopy());
        told.remove("requirements");

        // When
        Events.publish("position-standard.v1", "6407", id, told.put("version", 2));

        // Then
        register.await(
                "select count(*) from position_standard where standard_id = '%s' and version = 2 and requirements is not null"
                        .formatted(id),
                1);
    }

    @Test
    void qualificationsAreProjectedWholeAndReplacedByTheNextVersion() {
        // Given
        JsonNode example = EventContract.of(PRODUCER, "qualification.v1").example();
        String id = example.get("employeeId").asText();
        publish("qualification.v1", "employeeId", "employeeId");
        String items = "select count(*) from qualification_item where employee_id = '%s'".formatted(id);
        register.await(items, 4);
        ObjectNode next = example.deepCopy();
        next.put("version", 2).putArray("trainings");

        // When
        Events.publish("qualification.v1", id, id, next);

        // Then
        register.await("select count(*) from qualification where employee_id = '%s' and version = 2".formatted(id), 1);
        assertThat(register.count(items)).isEqualTo(3);
    }

    @Test
    void anEmployeeIsProjectedWithIdentityAndPlacement() {
        // Given
        JsonNode example = EventContract.of(PRODUCER, "employee.v1").example();

        // When
        publish("employee.v1", "employeeId", "employeeId");

        // Then
        String id = example.get("employeeId").asText();
        register.await("select count(*) from employee where employee_id = '%s'".formatted(id), 1);
        assertThat(register.count("select count(*) from employee_identity where employee_id = '%s'".formatted(id)))
                .isEqualTo(example.get("identityDigests").size());
        assertThat(register.count("select count(*) from placement where employee_id = '%s'".formatted(id)))
                .isEqualTo(example.get("placements").size());
    }

    @Test
    void anErasedEmployeeKeepsThePlacementsAndLosesEveryDigest() {
        // Given
        ObjectNode erased = EventContract.of(PRODUCER, "employee.v1").example().deepCopy();
        String id = UUID.randomUUID().toString();
        erased.put("employeeId", id).put("version", 1);
        erased.putArray("identityDigests").add("ab".repeat(32));
        Events.publish("employee.v1", id, id, erased.deepCopy());
        register.await("select count(*) from employee_identity where employee_id = '%s'".formatted(id), 1);

        // When
        erased.put("erased", true).put("version", 2).putArray("identityDigests");
        Events.publish("employee.v1", id, id, erased);

        // Then
        register.await("select count(*) from employee_identity where employee_id = '%s'".formatted(id), 0);
        assertThat(register.count("select count(*) from placement where employee_id = '%s'".formatted(id)))
                .isOne();
    }

    @Test
    void aPlacementBeforeAMoveStaysWithItsAgency() {
        // Given
        ObjectNode moved = EventContract.of(PRODUCER, "employee.v1").example().deepCopy();
        String id = UUID.randomUUID().toString();
        moved.put("employeeId", id).put("agencyCode", "NEW-1").putArray("identityDigests");

        // When
        Events.publish("employee.v1", id, id, moved);

        // Then
        register.await(
                "select count(*) from placement where employee_id = '%s' and agency_code = '6407'".formatted(id), 1);
    }

    @Test
    void anEventThatLacksWhatIsNeededIsADeadLetterAndTheStreamMovesOn() {
        // Given
        String poison = UUID.randomUUID().toString();

        // When
        Events.publish("employee.v1", poison, poison, Map.of("employeeId", poison));
        UUID next = register.employee("CON-1", null, UUID.randomUUID(), "U");

        // Then
        Events.await("assessment-service.dead-letter", letter -> poison.equals(letter.key()), 1);
        assertThat(register.count("select count(*) from employee where employee_id = '%s'".formatted(next)))
                .isOne();
    }

    private static void publish(String event, String key, String subject) {
        EventContract contract = EventContract.of(PRODUCER, event);
        contract.assertExampleValid();
        JsonNode example = contract.example();
        Events.publish(event, example.get(key).asText(), example.get(subject).asText(), contract.exampleText());
    }
}
