package id.asn.planning.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.TestStack;
import id.asn.planning.fixture.Fact;
import id.asn.planning.fixture.Facts;
import id.asn.planning.fixture.Planner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ReconciliationTest {

    private static final UUID ANI = UUID.randomUUID();
    private static final UUID BUDI = UUID.randomUUID();

    @Inject
    Facts facts;

    @BeforeEach
    void nothingSaidYet() {
        facts.forget();
    }

    @Test
    void agreesToTheHundredthAtTheFenceAndLeavesLaterEntriesOut() {
        // Given three entries below the fence of 103 and one at it
        facts.say(Fact.agency("C1", "A"))
                .say(Fact.entry(ANI, "C1", "10.25").with("marker", 100))
                .say(Fact.entry(ANI, "C1", "3.50").with("marker", 101))
                .say(Fact.entry(BUDI, "C1", "0.01").with("marker", 102))
                .say(Fact.entry(BUDI, "C1", "7").with("marker", 103))
                .say(Fact.controlTotal("C1", 3, "13.76", 2, 103))
                .awaitProjected();

        // When
        JsonNode view = reconcile("C1");

        // Then
        assertThat(view.get("reconciled").asBoolean()).isTrue();
        assertThat(view.get("fence").asLong()).isEqualTo(103);
        assertThat(view.get("planning").get("entries").asLong()).isEqualTo(3);
        assertThat(view.get("planning").get("creditedJp").decimalValue()).isEqualByComparingTo("13.76");
        assertThat(view.get("planning").get("employees").asLong()).isEqualTo(2);
        assertThat(view.get("difference").get("creditedJp").decimalValue()).isEqualByComparingTo("0");
        assertThat(view.get("lag").get("seconds").asLong()).isZero();
    }

    @Test
    void showsWhatIsMissingWhileEntriesLagBehindAndAgreesOnceTheyArrive() {
        // Given a control total over two entries of which the later one is still on its way
        Fact late = Fact.entry(BUDI, "C2", "4.75").with("marker", 105).with("recordedAt", "2022-05-26T03:00:50Z");
        facts.say(Fact.agency("C2", "A"))
                .say(Fact.controlTotal("C2", 2, "14.75", 2, 110))
                .say(Fact.entry(ANI, "C2", "10").with("marker", 104))
                .awaitProjected();

        // When
        JsonNode lagging = reconcile("C2");
        facts.say(late).awaitProjected();
        JsonNode caughtUp = reconcile("C2");

        // Then: the one entry here was recorded at 03:00:00, the control total taken at 03:01:00
        assertThat(lagging.get("reconciled").asBoolean()).isFalse();
        assertThat(lagging.get("difference").get("entries").asLong()).isEqualTo(1);
        assertThat(lagging.get("difference").get("creditedJp").decimalValue()).isEqualByComparingTo("4.75");
        assertThat(lagging.get("difference").get("employees").asLong()).isEqualTo(1);
        assertThat(lagging.get("lag").get("entriesBehind").asLong()).isEqualTo(1);
        assertThat(lagging.get("lag").get("seconds").asLong()).isEqualTo(60);
        assertThat(caughtUp.get("reconciled").asBoolean()).isTrue();
        assertThat(caughtUp.get("lag").get("entriesBehind").asLong()).isZero();
    }

    @Test
    void anOlderControlTotalThatArrivesLateChangesNothing() {
        // Given
        facts.say(Fact.agency("C3", "A"))
                .say(Fact.entry(ANI, "C3", "10").with("marker", 100))
                .say(Fact.entry(ANI, "C3", "5").with("marker", 101))
                .say(Fact.controlTotal("C3", 2, "15", 1, 102))
                .awaitProjected();

        // When the cut before the second entry comes after the cut behind it
        facts.say(Fact.controlTotal("C3", 1, "10", 1, 101)).awaitProjected();

        // Then
        JsonNode view = reconcile("C3");
        assertThat(view.get("fence").asLong()).isEqualTo(102);
        assertThat(view.get("reconciled").asBoolean()).isTrue();
    }

    @Test
    void entriesOutOfOrderAndRepeatedGiveTheSameSums() {
        // Given
        Fact credit = Fact.entry(ANI, "C4", "12.50").with("marker", 100);
        Fact reversal = Fact.reversal(credit).with("marker", 101);
        Fact unverified = Fact.entry(BUDI, "C4", "2").with("marker", 102).with("verification", "UNVERIFIED");
        facts.say(Fact.agency("C4", "A"));

        // When the reversal comes first, and each entry under two event ids
        facts.say(reversal).say(unverified).say(credit).say(reversal).say(credit);
        facts.say(Fact.controlTotal("C4", 3, "2", 2, 103).with("verifiedJp", 0)).awaitProjected();

        // Then
        JsonNode view = reconcile("C4");
        assertThat(view.get("planning").get("entries").asLong()).isEqualTo(3);
        assertThat(view.get("planning").get("creditedJp").decimalValue()).isEqualByComparingTo("2");
        assertThat(view.get("planning").get("verifiedJp").decimalValue()).isEqualByComparingTo("0");
        assertThat(view.get("reconciled").asBoolean()).isTrue();
    }

    @Test
    void withoutAControlTotalNothingIsClaimed() {
        facts.say(Fact.agency("C5", "A")).say(Fact.entry(ANI, "C5", "1")).awaitProjected();

        JsonNode view = reconcile("C5");

        assertThat(view.get("reconciled").asBoolean()).isFalse();
        assertThat(view.has("ledger")).isFalse();
        assertThat(view.get("planning").get("entries").asLong()).isEqualTo(1);
    }

    @Test
    void anotherAgencyAndAnUnknownOneAreNotThere() {
        facts.say(Fact.agency("C6", "A")).awaitProjected();

        Planner.of("C1").get("/v1/reconciliations?agency=C6&year=2022").then().statusCode(404);
        Planner.of("*").get("/v1/reconciliations?agency=C99&year=2022").then().statusCode(404);
        Planner.of("*").get("/v1/reconciliations?agency=C6").then().statusCode(400);
    }

    private static JsonNode reconcile(String agency) {
        return Planner.of(agency).read("/v1/reconciliations?agency=" + agency + "&year=2022");
    }
}
