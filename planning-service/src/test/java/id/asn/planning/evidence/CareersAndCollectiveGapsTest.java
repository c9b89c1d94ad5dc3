package id.asn.planning.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.planning.fixture.Fact;
import id.asn.planning.fixture.Facts;
import id.asn.planning.fixture.Planner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What employees work toward, and what units fall short in, as planning sees it. Test plan Z20 to Z23. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CareersAndCollectiveGapsTest {

    @Inject
    Facts facts;

    @BeforeEach
    void nothingSaidYet() {
        facts.forget();
    }

    @Test
    void anEndorsedTargetPositionIsANeedThatSaysWhichPosition() {
        // Given
        UUID ani = UUID.randomUUID();
        UUID target = UUID.randomUUID();
        facts.say(Fact.agency("K1", "A"))
                .say(Fact.employee(ani, "K1", "A"))
                .say(Fact.endorsedProposal(UUID.randomUUID(), ani, "K1")
                        .with("kind", "TARGET_POSITION")
                        .with("targetPositionId", target.toString()))
                .awaitProjected();

        // When
        Planner.of("K1").derive("K1", 2022);

        // Then
        JsonNode need = only("K1", "EMPLOYEE_PROPOSAL");
        assertThat(need.get("provenance").get("targetPositionId").asText()).isEqualTo(target.toString());
        JsonNode event = Events.awaitOne("need.v1", need.get("needId").asText());
        EventContract.of("planning-service", "need.v1").assertValid(event);
        assertThat(event.get("targetPositionId").asText()).isEqualTo(target.toString());
    }

    @Test
    void aProposalFromBeforeThereWereKindsAndAWithdrawnOneAreTakenIn() {
        // Given
        UUID ani = UUID.randomUUID();
        facts.say(Fact.agency("K2", "A"))
                .say(Fact.employee(ani, "K2", "A"))
                .say(Fact.endorsedProposal(UUID.randomUUID(), ani, "K2").with("competencyCode", "M.2"))
                .say(Fact.endorsedProposal(UUID.randomUUID(), ani, "K2").with("status", "WITHDRAWN"))
                .awaitProjected();

        // When
        Planner.of("K2").derive("K2", 2022);

        // Then
        JsonNode need = only("K2", "EMPLOYEE_PROPOSAL");
        assertThat(need.get("competencyCode").asText()).isEqualTo("M.2");
        assertThat(need.get("provenance").has("targetPositionId")).isFalse();
    }

    @Test
    void aGapThatAWholeUnitHasNamesTheCollectiveGapAsLongAsItIsOpen() {
        // Given
        UUID ani = UUID.randomUUID();
        UUID collective = UUID.randomUUID();
        Fact open = Fact.collectiveGap(collective, "K3", "A", "M.7");
        facts.say(Fact.agency("K3", "A"))
                .say(Fact.employee(ani, "K3", "A"))
                .say(Fact.match(ani, "K3", 1, Map.of("M.7", new BigDecimal("0.60"), "M.1", new BigDecimal("0.20"))))
                .say(open)
                .say(Fact.collectiveGap(UUID.randomUUID(), "K3", "B", "M.1"))
                .awaitProjected();
        Planner.of("K3").derive("K3", 2022);

        // When
        JsonNode needs = Planner.of("K3")
                .read("/v1/needs?agency=K3&basis=COMPETENCY_GAP")
                .get("items");
        JsonNode listed =
                Planner.of("K3").read("/v1/collective-gaps?agency=K3&unit=A").get("items");

        // Then
        assertThat(needs).hasSize(2).allSatisfy(need -> {
            boolean ofTheUnit = need.get("competencyCode").asText().equals("M.7");
            assertThat(need.get("provenance").path("collectiveGapId").asText())
                    .isEqualTo(ofTheUnit ? collective.toString() : "");
        });
        assertThat(listed).singleElement().satisfies(gap -> {
            assertThat(gap.get("openNeeds").asInt()).isEqualTo(1);
            assertThat(gap.get("below").asInt()).isEqualTo(6);
            assertThat(gap.get("sumGap").decimalValue()).isEqualByComparingTo("4.20");
        });

        // When it closes
        facts.say(open.with("state", "CLOSED")
                        .with("closedAt", "2022-07-01T00:00:00Z")
                        .with("version", 2))
                .awaitProjected();

        // Then
        assertThat(Planner.of("K3")
                        .read("/v1/needs?agency=K3&basis=COMPETENCY_GAP")
                        .get("items"))
                .allSatisfy(need -> assertThat(need.get("provenance").has("collectiveGapId"))
                        .isFalse());
    }

    @Test
    void anOldStateOfACollectiveGapChangesNothing() {
        // Given
        UUID id = UUID.randomUUID();
        Fact third = Fact.collectiveGap(id, "K4", "A", "M.7")
                .with("state", "CLOSED")
                .with("closedAt", "2022-07-01T00:00:00Z")
                .with("version", 3);
        facts.say(Fact.agency("K4", "A")).say(third).awaitProjected();

        // When
        facts.say(Fact.collectiveGap(id, "K4", "A", "M.7")).awaitProjected();

        // Then
        assertThat(Planner.of("K4").read("/v1/collective-gaps?agency=K4").get("items"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.get("state").asText()).isEqualTo("CLOSED"));
    }

    @Test
    void collectiveGapsAreForThoseWhoPlanInTheAgency() {
        Planner.of("K5").get("/v1/collective-gaps?agency=K6").then().statusCode(404);
        new Planner(TestTokens.subject("x")
                        .scopes("reports:aggregate")
                        .agencies("K5")
                        .token())
                .get("/v1/collective-gaps?agency=K5")
                .then()
                .statusCode(403);
        Planner.of("K5").get("/v1/collective-gaps?agency=K5&limit=0").then().statusCode(400);
        Planner.of("K5").get("/v1/collective-gaps?agency=K5&state=HALF").then().statusCode(400);
        Planner.of("K5").get("/v1/collective-gaps").then().statusCode(400);
    }

    private static JsonNode only(String agency, String basis) {
        JsonNode items = Planner.of(agency)
                .read("/v1/needs?agency=" + agency + "&basis=" + basis + "&status=OPEN")
                .get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }
}
