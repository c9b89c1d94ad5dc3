package id.asn.assessment.collectivegap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit falls short as a whole: opened once, moved with its figures, closed, and told of each time. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CollectiveGapTest {

    private static final String[] WEAK_IN_ONE = {"2", "3", "3", "3", "3", "3", "3", "3", "3", "3"};

    @Inject
    Register register;

    private String agency = "";
    private String token = "";
    private final List<UUID> people = new ArrayList<>();
    private int reference;

    @BeforeEach
    void aUnitOfSix() {
        agency = "COL-" + UUID.randomUUID().toString().substring(0, 8);
        token = Tokens.officer(agency);
        register.dictionary();
        UUID position = register.position(agency, "U.1", null);
        register.standard(agency, position, 3);
        for (int i = 0; i < 6; i++) {
            people.add(register.employee(agency, null, position, "U.1"));
        }
    }

    @Test
    void itOpensOnceMovesAndClosesAndEachIsAnEvent() {
        // When: three of five are below in M.1
        assess(0, WEAK_IN_ONE);
        assess(1, WEAK_IN_ONE);
        assess(2, WEAK_IN_ONE);
        assess(3, Results.all("3"));
        gaps().body("items", hasSize(0));
        assess(4, Results.all("3"));

        // Then
        String id = gaps().body("items", hasSize(1))
                .body("items[0].competencyCode", equalTo("M.1"))
                .body("items[0].name", equalTo("Competency M.1"))
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].rated", equalTo(5))
                .body("items[0].below", equalTo(3))
                .body("items[0].shareBelow", comparesEqualTo(60f))
                .body("items[0].meanGap", comparesEqualTo(0.6f))
                .body("items[0].version", equalTo(1))
                .extract()
                .path("items[0].collectiveGapId");

        // When: a sixth is good, half are below: it stays open, with other figures
        assess(5, Results.all("3"));
        gaps().body("items", hasSize(1)).body("items[0].version", equalTo(2)).body("items[0].rated", equalTo(6));

        // When: one improves, and a third is below, less than the lower share
        assess(0, Results.all("3"));
        gaps().body("items[0].state", equalTo("CLOSED"))
                .body("items[0].version", equalTo(3))
                .body("items[0].closedAt", notNullValue());
        assess(1, Results.all("3"));

        // Then
        Results.get(token, "/v1/collective-gaps?agency=" + agency + "&state=OPEN")
                .body("items", hasSize(0));
        JsonNode closed = Events.awaitOne(
                "collective-gap.v1", id, gap -> gap.get("version").asInt() == 3);
        EventContract contract = EventContract.of("assessment-service", "collective-gap.v1");
        List<JsonNode> told = Events.present("collective-gap.v1", id);
        told.forEach(contract::assertValid);
        assertThat(told).hasSize(3);
        assertThat(closed.get("state").asText()).isEqualTo("CLOSED");
        assertThat(closed.get("agencyCode").asText()).isEqualTo(agency);
    }

    @Test
    void aNewThresholdIsForDaysToComeAndOnlyTheNationSetsIt() {
        String nation = TestTokens.subject("rules")
                .scopes("rules:write", "matches:read")
                .agencies("*")
                .token();
        Map<String, Object> policy = new HashMap<>(Map.of(
                "competencyGroup",
                "PEMERINTAHAN",
                "effectiveFrom",
                register.today().plusDays(1).toString(),
                "minimumPeople",
                7,
                "openShare",
                60,
                "closeShare",
                60,
                "minimumMeanGap",
                0.5,
                "citation",
                "Keputusan",
                "certainty",
                "L"));

        Results.post(nation, "/v1/collective-gap-policies", policy)
                .statusCode(201)
                .body("minimumPeople", equalTo(7));
        Results.post(nation, "/v1/collective-gap-policies", policy)
                .statusCode(409)
                .body("code", equalTo("POLICY_DAY_TAKEN"));
        policy.put("effectiveFrom", register.today().toString());
        Results.post(nation, "/v1/collective-gap-policies", policy)
                .statusCode(422)
                .body("code", equalTo("POLICY_NOT_TO_COME"));
        policy.put("effectiveFrom", register.today().plusDays(2).toString());
        policy.put("closeShare", 60.01);
        Results.post(nation, "/v1/collective-gap-policies", policy)
                .statusCode(422)
                .body("code", equalTo("POLICY_CLOSES_ABOVE_OPENING"));
        policy.put("minimumPeople", 4);
        Results.post(nation, "/v1/collective-gap-policies", policy).statusCode(400);
        Results.post(token, "/v1/collective-gap-policies", policy).statusCode(403);
        Results.get(nation, "/v1/collective-gap-policies")
                .statusCode(200)
                .body("items.competencyGroup", hasItem("PEMERINTAHAN"));
    }

    private void assess(int person, String... levels) {
        Results.post(token, Results.of(people.get(person), agency + "/" + reference++, register.today(), levels))
                .statusCode(201);
    }

    private ValidatableResponse gaps() {
        return Results.get(token, "/v1/collective-gaps?agency=" + agency).statusCode(200);
    }
}
