package id.asn.traininghours.contract;

import static id.asn.traininghours.fixture.Completion.elearning;
import static id.asn.traininghours.fixture.Completion.workshop;
import static id.asn.traininghours.fixture.Hours.known;
import static id.asn.traininghours.fixture.Hours.post;
import static id.asn.traininghours.fixture.Hours.reverse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.OpenApiContract;
import id.asn.chassis.test.ProblemTexts;
import id.asn.chassis.test.TestStack;
import id.asn.traininghours.course.CourseProblem;
import id.asn.traininghours.entitlement.EntitlementProblem;
import id.asn.traininghours.fixture.Hours;
import id.asn.traininghours.fixture.Person;
import id.asn.traininghours.objection.ObjectionProblem;
import id.asn.traininghours.problem.HoursProblem;
import id.asn.traininghours.problem.ReviewProblem;
import id.asn.traininghours.rule.RuleSetProblem;
import id.asn.traininghours.seal.SealProblem;
import id.asn.traininghours.siasn.SiasnProblem;
import id.asn.traininghours.transcript.TranscriptProblem;
import id.asn.traininghours.webhook.WebhookProblem;
import id.asn.traininghours.yearclose.YearCloseProblem;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ContractTest {

    private static final String SERVICE = "training-hours-service";
    private static final String REGISTER = "competency-standard-service";

    @Test
    void theServedContractIsTheCommittedOne() {
        OpenApiContract.assertMatches();
    }

    @Test
    void everyProblemIsWordedInBothLanguages() {
        ProblemTexts.assertComplete(HoursProblem.class);
        ProblemTexts.assertComplete(ReviewProblem.class);
        ProblemTexts.assertComplete(ObjectionProblem.class);
        ProblemTexts.assertComplete(EntitlementProblem.class);
        ProblemTexts.assertComplete(SealProblem.class);
        ProblemTexts.assertComplete(YearCloseProblem.class);
        ProblemTexts.assertComplete(TranscriptProblem.class);
        ProblemTexts.assertComplete(SiasnProblem.class);
        ProblemTexts.assertComplete(CourseProblem.class);
        ProblemTexts.assertComplete(RuleSetProblem.class);
        ProblemTexts.assertComplete(WebhookProblem.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger-entry.v1", "entitlement.v1", "control-total.v1", "seal.v1", "held-completion.v1"})
    void theExampleKeepsItsSchema(String event) {
        EventContract.of(SERVICE, event).assertExampleValid();
    }

    @Test
    void whatIsPublishedKeepsTheSchema() {
        // Given
        Hours.registerProviders();
        Hours.agency("X-3328", "33.28");
        Person person = Person.pns("X-3328");
        known(person);
        // When
        String first = post(elearning(person, "2026-03-02", "2026-03-02", 3))
                .then()
                .extract()
                .path("entryId");
        post(elearning(person, "2026-03-02", "2026-03-02", 3));
        post(workshop(person));
        reverse(first);
        // Then
        EventContract contract = EventContract.of(SERVICE, "ledger-entry.v1");
        for (String kind : new String[] {"CREDIT", "REVERSAL", "ADJUSTMENT"}) {
            JsonNode entry = Events.awaitOne(
                    "ledger-entry.v1",
                    person.id().toString(),
                    event -> event.get("kind").asText().equals(kind));
            contract.assertValid(entry);
            assertThat(entry.get("regionCode").asText()).isEqualTo("33.28");
        }
        JsonNode entitlement = Events.awaitOne(
                "entitlement.v1",
                person.id().toString(),
                event -> event.get("year").asInt() == 2022);
        EventContract.of(SERVICE, "entitlement.v1").assertValid(entitlement);
        assertThat(entitlement.get("verifiedJp").decimalValue()).isEqualByComparingTo("10.00");
        assertThat(entitlement.get("version").asLong()).isEqualTo(1);
    }

    @Test
    void theRegistersExamplesAreUnderstood() {
        // Given
        EventContract employee = EventContract.of(REGISTER, "employee.v1");
        EventContract agency = EventContract.of(REGISTER, "agency.v1");
        String employeeId = employee.example().get("employeeId").asText();
        String agencyCode = agency.example().get("agencyCode").asText();
        // When
        Events.publish("agency.v1", agencyCode, agencyCode, agency.exampleText());
        Events.publish("employee.v1", employeeId, employeeId, employee.exampleText());
        // Then
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> Hours.as("hours:read")
                        .get("/v1/employees/{id}/balance", employeeId)
                        .then()
                        .statusCode(200));
    }
}
