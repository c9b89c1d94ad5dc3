package id.asn.planning.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.planning.fixture.Fact;
import id.asn.planning.fixture.Facts;
import id.asn.planning.fixture.Planner;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DeriveNeedsTest {

    private static final BigDecimal ONE_LEVEL = new BigDecimal("1.00");
    private static final BigDecimal NO_GAP = BigDecimal.ZERO;

    @Inject
    Facts facts;

    @BeforeEach
    void nothingSaidYet() {
        facts.forget();
    }

    @Test
    void everyBasisIsFoundWithItsSizeAndProvenance() {
        // Given Ani with a gap, 19.99 JP and an endorsed proposal; Budi with 20 JP and no gap; Citra PPPK without hours
        UUID ani = UUID.randomUUID();
        UUID budi = UUID.randomUUID();
        UUID citra = UUID.randomUUID();
        UUID proposal = UUID.randomUUID();
        Fact match = Fact.match(ani, "D1", 1, Map.of("M.7", new BigDecimal("0.60"), "M.1", NO_GAP));
        facts.say(Fact.agency("D1", "A"))
                .say(Fact.employee(ani, "D1", "A"))
                .say(Fact.employee(budi, "D1", "A"))
                .say(Fact.employee(citra, "D1", "A").with("employmentKind", "PPPK"))
                .say(match)
                .say(Fact.match(budi, "D1", 1, Map.of("M.7", NO_GAP)))
                .say(Fact.entry(ani, "D1", "19.99"))
                .say(Fact.entry(budi, "D1", "20"))
                .say(Fact.endorsedProposal(proposal, ani, "D1").with("competencyCode", "M.2"))
                .say(Fact.endorsedProposal(UUID.randomUUID(), budi, "D1").with("status", "DECLINED"))
                .awaitProjected();

        // When
        JsonNode derivation = planner("D1").derive("D1", 2022);

        // Then
        assertThat(derivation.get("open").asInt()).isEqualTo(3);
        assertThat(derivation.get("opened").asInt()).isEqualTo(3);
        assertThat(derivation.get("referenceDate").asText()).isEqualTo("2022-12-31");
        JsonNode gap = only("D1", "COMPETENCY_GAP");
        assertThat(gap.get("size").decimalValue()).isEqualByComparingTo("0.60");
        assertThat(gap.get("competencyCode").asText()).isEqualTo("M.7");
        assertThat(gap.get("unitCode").asText()).isEqualTo("A");
        assertThat(gap.get("provenance").get("computationId").asText())
                .isEqualTo(match.json().get("computationId").asText());
        JsonNode shortfall = only("D1", "HOURS_SHORTFALL");
        assertThat(shortfall.get("employeeId").asText()).isEqualTo(ani.toString());
        assertThat(shortfall.get("size").decimalValue()).isEqualByComparingTo("0.01");
        assertThat(shortfall.get("provenance").get("ledgerYear").asInt()).isEqualTo(2022);
        JsonNode proposed = only("D1", "EMPLOYEE_PROPOSAL");
        assertThat(proposed.get("provenance").get("proposalId").asText()).isEqualTo(proposal.toString());
    }

    @Test
    void repeatingADerivationChangesNothingAndPublishesNothing() {
        // Given
        facts.say(Fact.agency("D2", "A"))
                .say(Fact.employee(UUID.randomUUID(), "D2", "A"))
                .awaitProjected();
        planner("D2").derive("D2", 2022);
        JsonNode first = only("D2", "HOURS_SHORTFALL");

        // When
        JsonNode repeated = planner("D2").derive("D2", 2022);

        // Then
        assertThat(repeated.get("unchanged").asInt()).isEqualTo(1);
        assertThat(repeated.get("opened").asInt() + repeated.get("updated").asInt())
                .isZero();
        assertThat(only("D2", "HOURS_SHORTFALL")).isEqualTo(first);
        Events.awaitOne("need.v1", first.get("needId").asText());
        assertThat(Events.present("need.v1", first.get("needId").asText())).hasSize(1);
    }

    @Test
    void aNeedWhoseCauseHasGoneIsClosedAndOpensAgainUnderTheSameId() {
        // Given a shortfall
        UUID ani = UUID.randomUUID();
        Fact credit = Fact.entry(ani, "D3", "20");
        facts.say(Fact.agency("D3", "A")).say(Fact.employee(ani, "D3", "A")).awaitProjected();
        planner("D3").derive("D3", 2022);
        String needId = only("D3", "HOURS_SHORTFALL").get("needId").asText();

        // When the hours arrive, and are reversed later
        facts.say(credit).awaitProjected();
        JsonNode closing = planner("D3").derive("D3", 2022);
        JsonNode closed = planner("D3").read("/v1/needs/" + needId);
        facts.say(Fact.reversal(credit)).awaitProjected();
        JsonNode reopening = planner("D3").derive("D3", 2022);

        // Then
        assertThat(closing.get("closed").asInt()).isEqualTo(1);
        assertThat(closed.get("status").asText()).isEqualTo("CLOSED");
        assertThat(closed.has("closedAt")).isTrue();
        assertThat(reopening.get("opened").asInt()).isEqualTo(1);
        assertThat(planner("D3").read("/v1/needs/" + needId).get("status").asText())
                .isEqualTo("OPEN");
        Events.awaitOne("need.v1", needId, event -> event.get("version").asLong() == 3);
        assertThat(Events.present("need.v1", needId))
                .extracting(event -> event.get("status").asText())
                .containsExactly("OPEN", "CLOSED", "OPEN");
    }

    @Test
    void aSmallerGapUpdatesTheNeed() {
        // Given
        UUID ani = UUID.randomUUID();
        facts.say(Fact.agency("D4", "A"))
                .say(Fact.employee(ani, "D4", "A").with("employmentKind", "PPPK"))
                .say(Fact.match(ani, "D4", 1, Map.of("M.7", ONE_LEVEL)))
                .awaitProjected();
        planner("D4").derive("D4", 2022);

        // When
        facts.say(Fact.match(ani, "D4", 2, Map.of("M.7", new BigDecimal("0.25"))))
                .awaitProjected();
        JsonNode derivation = planner("D4").derive("D4", 2022);

        // Then
        assertThat(derivation.get("updated").asInt()).isEqualTo(1);
        assertThat(only("D4", "COMPETENCY_GAP").get("size").decimalValue()).isEqualByComparingTo("0.25");
        assertThat(only("D4", "COMPETENCY_GAP").get("version").asLong()).isEqualTo(2);
    }

    @Test
    void anExpiredMatchAndAPersonWhoLeftAreNoCauses() {
        // Given
        UUID expired = UUID.randomUUID();
        UUID left = UUID.randomUUID();
        facts.say(Fact.agency("D5", "A"))
                .say(Fact.employee(expired, "D5", "A").with("employmentKind", "PPPK"))
                .say(Fact.match(expired, "D5", 1, Map.of("M.7", ONE_LEVEL)).with("validUntil", "2022-12-30"))
                .say(Fact.employee(left, "D5", "A").with("status", "PENSIUN").with("employedTo", "2022-12-31"))
                .awaitProjected();

        // When
        JsonNode derivation = planner("D5").derive("D5", 2022);

        // Then
        assertThat(derivation.get("open").asInt()).isZero();
    }

    @Test
    void aNeedServesTheGoalsOfItsAgencyThatNameTheCompetencyInThatYear() {
        // Given
        UUID ani = UUID.randomUUID();
        facts.say(Fact.agency("D6", "A"))
                .say(Fact.competency("M.7", "Mengelola Perubahan"))
                .say(Fact.competency("M.8", "Pengambilan Keputusan"))
                .say(Fact.employee(ani, "D6", "A"))
                .say(Fact.match(ani, "D6", 1, Map.of("M.7", ONE_LEVEL, "M.8", ONE_LEVEL)))
                .awaitProjected();
        UUID rpjmn = Planner.of("*").recordGoal(goal("RPJMN", "D6", Map.of(), List.of("M.8")));
        UUID rpjmd = planner("D6")
                .recordGoal(goal("RPJMD", "D6", Map.of("agencyCode", "D6", "parentGoalId", rpjmn), List.of()));
        UUID renstra = planner("D6")
                .recordGoal(goal("RENSTRA", "D6", Map.of("agencyCode", "D6", "parentGoalId", rpjmd), List.of("M.7")));

        // When
        planner("D6").derive("D6", 2022);

        // Then
        planner("D6")
                .get("/v1/needs?agency=D6&strategic=true")
                .then()
                .statusCode(200)
                .body("items.competencyCode", contains("M.7"))
                .body("items[0].strategicReferences.goalId", contains(renstra.toString()))
                .body("items[0].strategicReferences[0].chain.goalId", contains(rpjmd.toString(), rpjmn.toString()));
        assertThat(planner("D6")
                        .read("/v1/needs?agency=D6&strategic=false")
                        .get("items")
                        .findValuesAsText("basis"))
                .containsExactlyInAnyOrder("COMPETENCY_GAP", "HOURS_SHORTFALL");
        planner("D6").derive("D6", 2026);
        planner("D6").get("/v1/needs?agency=D6&year=2026&strategic=true").then().body("items", equalTo(List.of()));
    }

    @Test
    void aNewGoalIsPublishedWithTheNextDerivation() {
        // Given a need that serves nothing
        UUID ani = UUID.randomUUID();
        facts.say(Fact.agency("D7", "A"))
                .say(Fact.competency("M.7", "Mengelola Perubahan"))
                .say(Fact.employee(ani, "D7", "A").with("employmentKind", "PPPK"))
                .say(Fact.match(ani, "D7", 1, Map.of("M.7", ONE_LEVEL)))
                .awaitProjected();
        planner("D7").derive("D7", 2022);
        String needId = only("D7", "COMPETENCY_GAP").get("needId").asText();

        // When
        UUID rpjmn = Planner.of("*").recordGoal(goal("RPJMN", "D7", Map.of(), List.of()));
        UUID rpjmd = planner("D7")
                .recordGoal(goal("RPJMD", "D7", Map.of("agencyCode", "D7", "parentGoalId", rpjmn), List.of("M.7")));
        planner("D7").derive("D7", 2022);

        // Then
        JsonNode event =
                Events.awaitOne("need.v1", needId, need -> need.get("version").asLong() == 2);
        EventContract.of("planning-service", "need.v1").assertValid(event);
        assertThat(event.get("strategicReferences").get(0).asText()).isEqualTo(rpjmd.toString());
        assertThat(event.get("agencyCode").asText()).isEqualTo("D7");
    }

    @Test
    void hoursOfAnEarlierAgencyCountForThePerson() {
        // Given 12.5 JP earned elsewhere and 7.5 here
        UUID ani = UUID.randomUUID();
        facts.say(Fact.agency("D8", "A"))
                .say(Fact.employee(ani, "D8", "A"))
                .say(Fact.entry(ani, "ELSEWHERE", "12.5"))
                .say(Fact.entry(ani, "D8", "7.5"))
                .awaitProjected();

        // When
        JsonNode derivation = planner("D8").derive("D8", 2022);

        // Then
        assertThat(derivation.get("open").asInt()).isZero();
    }

    @Test
    void anotherAgencysNeedsAreNotThere() {
        facts.say(Fact.agency("D9", "A"))
                .say(Fact.employee(UUID.randomUUID(), "D9", "A"))
                .awaitProjected();
        planner("D9").derive("D9", 2022);
        String needId = only("D9", "HOURS_SHORTFALL").get("needId").asText();

        planner("D1").get("/v1/needs?agency=D9").then().statusCode(404);
        planner("D1").get("/v1/needs/" + needId).then().statusCode(404);
        planner("D1")
                .post("/v1/need-derivations", Map.of("agencyCode", "D9", "year", 2022))
                .then()
                .statusCode(404);
    }

    @Test
    void hostileInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly(
                "POST", "/v1/need-derivations", planner("D1").token());
        planner("D1").get("/v1/needs").then().statusCode(400);
        planner("D1")
                .post("/v1/need-derivations", Map.of("agencyCode", "D1", "year", 1900))
                .then()
                .statusCode(400);
    }

    private static Planner planner(String agency) {
        return Planner.of(agency);
    }

    private static JsonNode only(String agency, String basis) {
        JsonNode items = Planner.of(agency)
                .read("/v1/needs?agency=" + agency + "&basis=" + basis + "&status=OPEN")
                .get("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private static Map<String, Object> goal(
            String level, String code, Map<String, Object> place, List<String> competencies) {
        Map<String, Object> goal = new HashMap<>(place);
        goal.putAll(Map.of(
                "level",
                level,
                "code",
                code,
                "title",
                "Sasaran",
                "yearFrom",
                2019,
                "yearTo",
                2024,
                "competencyCodes",
                competencies));
        return goal;
    }
}
