package id.asn.assessment.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DevelopmentProposalTest {

    private static final String AGENCY = "PRO-1";
    private static final String PROPOSALS = "/v1/development-proposals";
    private static final String STATEMENT = "Saya ingin belajar analisis kebutuhan pengembangan kompetensi.";

    @Inject
    Register register;

    private UUID superior = UUID.randomUUID();
    private UUID colleague = UUID.randomUUID();
    private UUID employee = UUID.randomUUID();

    @BeforeEach
    void aUnitWithItsHead() {
        register.dictionary();
        UUID head = register.position(AGENCY, "U", null);
        UUID staff = register.position(AGENCY, "U.1", head);
        superior = register.employee(AGENCY, null, head, "U");
        employee = register.employee(AGENCY, null, staff, "U.1");
        colleague = register.employee(AGENCY, null, staff, "U.1");
    }

    @Test
    void isProposedByTheEmployeeAndEndorsedByTheSuperior() {
        // Given
        String id = proposed();

        // When
        ValidatableResponse endorsed = decide(superior, id, "endorsement", Map.of("comment", "Setuju."));

        // Then
        endorsed.statusCode(200).body("status", equalTo("ENDORSED")).body("version", equalTo(2));
        EventContract contract = EventContract.of("assessment-service", "development-proposal.v1");
        JsonNode first = Events.awaitOne(
                "development-proposal.v1", id, event -> event.get("version").asInt() == 1);
        contract.assertValid(first);
        assertThat(first.get("status").asText()).isEqualTo("PROPOSED");
        JsonNode second = Events.awaitOne(
                "development-proposal.v1", id, event -> event.get("version").asInt() == 2);
        contract.assertValid(second);
        assertThat(second.get("status").asText()).isEqualTo("ENDORSED");
    }

    @Test
    void isDeclinedWithAReason() {
        // Given
        String id = proposed();

        // When
        ValidatableResponse declined =
                decide(superior, id, "answer", Map.of("comment", "Tahun depan.", "accepted", false));

        // Then
        declined.statusCode(200).body("status", equalTo("DECLINED")).body("answer", equalTo("Tahun depan."));
    }

    @Test
    void nobodyEndorsesTheirOwn() {
        decide(employee, proposed(), "endorsement", Map.of()).statusCode(403).body("code", equalTo("OWN_PROPOSAL"));
    }

    @Test
    void theSuperiorDoesNotEndorseTheirOwnEither() {
        // Given
        String id = Results.post(Tokens.employee(AGENCY, superior), PROPOSALS, Map.of("statement", STATEMENT))
                .statusCode(201)
                .extract()
                .path("proposalId");

        // When
        ValidatableResponse endorsed = decide(superior, id, "endorsement", Map.of());

        // Then
        endorsed.statusCode(403).body("code", equalTo("OWN_PROPOSAL"));
    }

    @Test
    void aColleagueIsNotTheSuperior() {
        decide(colleague, proposed(), "endorsement", Map.of())
                .statusCode(403)
                .body("code", equalTo("NOT_THE_SUPERIOR"));
    }

    @Test
    void aTokenWithoutAnEmployeeIsNotTheSuperior() {
        // Given
        String nobody = TestTokens.subject("hr")
                .scopes("proposals:endorse")
                .agencies(AGENCY)
                .token();

        // When
        ValidatableResponse endorsed = Results.post(nobody, PROPOSALS + "/" + proposed() + "/endorsement", Map.of());

        // Then
        endorsed.statusCode(403).body("code", equalTo("NOT_THE_SUPERIOR"));
    }

    @Test
    void isAnsweredOnce() {
        // Given
        String id = proposed();
        decide(superior, id, "endorsement", Map.of()).statusCode(200);

        // When
        ValidatableResponse again = decide(superior, id, "answer", Map.of("comment", "Tidak.", "accepted", false));

        // Then
        again.statusCode(409).body("code", equalTo("PROPOSAL_DECIDED"));
    }

    @Test
    void anEmployeeProposesForOneselfOnlyAndAnOfficerForAnyOfTheAgency() {
        // Given
        Map<String, Object> forColleague = Map.of("employeeId", colleague, "statement", STATEMENT);

        // Then
        Results.post(Tokens.employee(AGENCY, employee), PROPOSALS, forColleague)
                .statusCode(403)
                .body("code", equalTo("NOT_YOURSELF"));
        Results.post(Tokens.officer(AGENCY), PROPOSALS, forColleague).statusCode(201);
        Results.post(Tokens.officer(AGENCY), PROPOSALS, Map.of("statement", STATEMENT))
                .statusCode(422)
                .body("code", equalTo("PROPOSER_MISSING"));
    }

    @Test
    void unknownCompetenciesAndPositionsAreRefused() {
        String token = Tokens.employee(AGENCY, employee);
        Results.post(token, PROPOSALS, Map.of("statement", STATEMENT, "competencyCode", "X.9"))
                .statusCode(422)
                .body("code", equalTo("COMPETENCY_NOT_KNOWN"));
        Results.post(token, PROPOSALS, Map.of("statement", STATEMENT, "targetPositionId", UUID.randomUUID()))
                .statusCode(422)
                .body("code", equalTo("POSITION_NOT_KNOWN"));
        Results.post(token, PROPOSALS, Map.of("statement", "  ")).statusCode(400);
    }

    @Test
    void isListedByAgencyAndStatusAndHiddenFromOthers() {
        // Given
        String id = proposed();

        // Then
        Results.get(Tokens.officer(AGENCY), PROPOSALS + "?limit=500&status=PROPOSED&agency=" + AGENCY)
                .statusCode(200)
                .body("items.proposalId", hasItem(id));
        Results.get(Tokens.officer("PRO-2"), PROPOSALS + "?agency=" + AGENCY).statusCode(404);
        Results.get(Tokens.officer("PRO-2"), PROPOSALS + "/" + id).statusCode(404);
        Results.get(Tokens.officer(AGENCY), PROPOSALS + "/" + id)
                .statusCode(200)
                .body("competencyCode", equalTo("T.1"));
    }

    @Test
    void badInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly("POST", PROPOSALS, Tokens.employee(AGENCY, employee));
    }

    private String proposed() {
        return Results.post(
                        Tokens.employee(AGENCY, employee),
                        PROPOSALS,
                        Map.of("statement", STATEMENT, "competencyCode", "T.1"))
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("unitCode", equalTo("U.1"))
                .extract()
                .path("proposalId");
    }

    private static ValidatableResponse decide(UUID who, String proposalId, String how, Object body) {
        return Results.post(Tokens.employee(AGENCY, who), PROPOSALS + "/" + proposalId + "/" + how, body);
    }
}
