package id.asn.assessment.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who answers: the nearest post above that is held. Test plan Z01 to Z05. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ProposalLineTest {

    private static final String AGENCY = "LIN-1";
    private static final String PROPOSALS = "/v1/development-proposals";

    @Inject
    Register register;

    private UUID top = UUID.randomUUID();
    private UUID middle = UUID.randomUUID();
    private UUID staff = UUID.randomUUID();
    private UUID head = UUID.randomUUID();
    private UUID employee = UUID.randomUUID();

    @BeforeEach
    void aLineWithAVacantPostInTheMiddle() {
        register.dictionary();
        top = register.position(AGENCY, "U", null);
        middle = register.position(AGENCY, "U.1", top);
        staff = register.position(AGENCY, "U.1.1", middle);
        head = register.employee(AGENCY, null, top, "U");
        employee = register.employee(AGENCY, null, staff, "U.1.1");
    }

    @Test
    void aVacantPostPassesItsAnswersOn() {
        // Given
        String id = proposed(employee);

        // Then
        list(head).body("items.proposalId", hasItem(id));
        answer(head, id).statusCode(200).body("decidedAs", equalTo("SUPERIOR"));
    }

    @Test
    void whoActsInThePostAnswersAndNotTheOneAbove() {
        // Given
        UUID acting = register.employee(AGENCY, null, staff, "U.1.1");
        register.acting(acting, AGENCY, staff, middle, "U.1", 2);
        String id = proposed(employee);

        // Then
        list(head).body("items.proposalId", not(hasItem(id)));
        list(acting).body("items.proposalId", hasItem(id));
        answer(head, id).statusCode(403).body("code", equalTo("NOT_THE_SUPERIOR"));
        answer(acting, id).statusCode(200);
    }

    @Test
    void whoActsInTheirOwnSuperiorsPostIsAnsweredByTheOneAboveIt() {
        // Given
        register.acting(employee, AGENCY, staff, middle, "U.1", 2);
        String id = proposed(employee);

        // Then
        list(employee).body("items.proposalId", not(hasItem(id)));
        list(head).body("items.proposalId", hasItem(id));
        answer(employee, id).statusCode(403).body("code", equalTo("OWN_PROPOSAL"));
        answer(head, id).statusCode(200);
    }

    @Test
    void aSuperiorSeesNobodyElsesPeople() {
        // Given
        UUID otherPost = register.position(AGENCY, "V", null);
        UUID other = register.employee(AGENCY, null, otherPost, "V");
        UUID colleague = register.employee(AGENCY, null, staff, "U.1.1");
        String id = proposed(employee);

        // Then
        list(other).body("items", hasSize(0));
        get(other, id).statusCode(404);
        get(colleague, id).statusCode(404);
        get(employee, id).statusCode(200);
        get(head, id).statusCode(200);
    }

    @Test
    void anOfficerAnswersOnlyWhereNobodyIsAboveAndSaysWhy() {
        // Given
        String headsOwn = proposed(head);
        String id = proposed(employee);

        // Then
        Results.post(officer(), PROPOSALS + "/" + id + "/answer", Map.of("comment", "Setuju.", "accepted", true))
                .statusCode(403)
                .body("code", equalTo("NOT_THE_SUPERIOR"));
        Results.post(officer(), PROPOSALS + "/" + headsOwn + "/endorsement", Map.of())
                .statusCode(422)
                .body("code", equalTo("REASON_REQUIRED"));
        Results.post(
                        officer(),
                        PROPOSALS + "/" + headsOwn + "/endorsement",
                        Map.of("comment", "Tidak ada atasan di instansi."))
                .statusCode(200)
                .body("decidedAs", equalTo("OFFICER"));
        assertThat(register.count("select count(*) from audit_entry where action = 'DEVELOPMENT_PROPOSAL_ENDORSED'"
                        + " and actor = 'stand-in' and details->>'proposalId' = '" + headsOwn + "'"))
                .isOne();
    }

    @Test
    void theEmployeeTakesAnOpenProposalBackAndNobodyElseDoes() {
        // Given
        String id = proposed(employee);

        // Then
        withdraw(head, id).statusCode(403).body("code", equalTo("NOT_THE_PROPOSER"));
        withdraw(employee, id).statusCode(200).body("status", equalTo("WITHDRAWN"));
        withdraw(employee, id).statusCode(409).body("code", equalTo("PROPOSAL_DECIDED"));
        answer(head, id).statusCode(409);
        Results.get(Tokens.employee(AGENCY, employee), PROPOSALS + "/" + id + "/history")
                .statusCode(200)
                .body("status", contains("PROPOSED", "WITHDRAWN"))
                .body("decidedAs", contains(null, "PROPOSER"))
                .body("version", contains(1, 2));
    }

    @Test
    void whatWasDecidedIsNotWrittenOver() {
        // Given
        String id = proposed(employee);

        // Then
        assertThat(catchThrowable(() ->
                        register.count("with gone as (delete from development_proposal_state where proposal_id = '" + id
                                + "' returning 1) select count(*) from gone")))
                .isNotNull();
        assertThat(register.count("select count(*) from development_proposal_state where proposal_id = '" + id + "'"))
                .isOne();
    }

    @Test
    void aTargetPositionIsProposedOnceAtATime() {
        // Given
        String token = Tokens.employee(AGENCY, employee);
        Map<String, Object> target =
                Map.of("statement", "Saya ingin menjadi kepala bidang.", "targetPositionId", middle);

        // When
        String id = Results.post(token, PROPOSALS, target)
                .statusCode(201)
                .body("kind", equalTo("TARGET_POSITION"))
                .extract()
                .path("proposalId");

        // Then
        Results.post(token, PROPOSALS, target).statusCode(409).body("code", equalTo("TARGET_POSITION_PROPOSED"));
        Results.post(token, PROPOSALS, Map.of("statement", "Yang lain.", "targetPositionId", top))
                .statusCode(201);
        withdraw(employee, id).statusCode(200);
        Results.post(token, PROPOSALS, target).statusCode(201);
    }

    @Test
    void ofManyWhoProposeOrDecideAtOnceOneIsTaken() throws Exception {
        // Given
        String token = Tokens.employee(AGENCY, employee);
        Map<String, Object> target = Map.of("statement", "Saya ingin naik.", "targetPositionId", top);
        String open = proposed(employee);

        // When
        List<Integer> proposing = atOnce(4, () -> Results.post(token, PROPOSALS, target));
        List<Integer> deciding = atOnce(4, () -> answer(head, open));

        // Then
        assertThat(proposing).containsExactlyInAnyOrder(201, 409, 409, 409);
        assertThat(deciding).containsExactlyInAnyOrder(200, 409, 409, 409);
        assertThat(register.count("select count(*) from development_proposal_state where proposal_id = '" + open + "'"))
                .isEqualTo(2);
    }

    @Test
    void aTargetPositionNamesItsPositionAndANeedMayNameOne() {
        String token = Tokens.employee(AGENCY, employee);
        Results.post(token, PROPOSALS, Map.of("statement", "Naik jabatan.", "kind", "TARGET_POSITION"))
                .statusCode(422)
                .body("code", equalTo("TARGET_POSITION_MISSING"));
        Map<String, Object> need =
                Map.of("statement", "Saya ingin belajar.", "competencyCode", "T.1", "targetPositionId", middle);
        Results.post(token, PROPOSALS, need).statusCode(201).body("kind", equalTo("NEED"));
        Results.post(token, PROPOSALS, need).statusCode(201);
    }

    @Test
    void aPersonsOwnListIsForThePersonAndTheOfficersOfTheAgency() {
        // Given
        String id = proposed(employee);
        String path = "/v1/employees/" + employee + "/development-proposals";

        // Then
        Results.get(Tokens.employee(AGENCY, employee), path).statusCode(200).body("items.proposalId", hasItem(id));
        Results.get(Tokens.officer(AGENCY), path).statusCode(200).body("items.proposalId", hasItem(id));
        Results.get(Tokens.employee(AGENCY, head), path).statusCode(404);
        Results.get(Tokens.officer("LIN-2"), path).statusCode(404);
        Results.get(
                        TestTokens.subject("x")
                                .scopes("matches:read")
                                .agencies(AGENCY)
                                .token(),
                        path)
                .statusCode(403);
    }

    private static List<Integer> atOnce(int times, Callable<ValidatableResponse> request) throws Exception {
        try (ExecutorService clients = Executors.newFixedThreadPool(times)) {
            List<Integer> statuses = new ArrayList<>();
            for (Future<ValidatableResponse> answer : clients.invokeAll(Collections.nCopies(times, request))) {
                statuses.add(answer.get().extract().statusCode());
            }
            return statuses;
        }
    }

    private String proposed(UUID who) {
        return Results.post(
                        Tokens.employee(AGENCY, who),
                        PROPOSALS,
                        Map.of("statement", "Saya ingin belajar.", "competencyCode", "T.1"))
                .statusCode(201)
                .extract()
                .path("proposalId");
    }

    private static String officer() {
        return TestTokens.subject("stand-in")
                .scopes("proposals:substitute")
                .agencies(AGENCY)
                .token();
    }

    private static ValidatableResponse list(UUID who) {
        return Results.get(Tokens.employee(AGENCY, who), PROPOSALS + "?limit=500&agency=" + AGENCY)
                .statusCode(200);
    }

    private static ValidatableResponse get(UUID who, String id) {
        return Results.get(Tokens.employee(AGENCY, who), PROPOSALS + "/" + id);
    }

    private static ValidatableResponse answer(UUID who, String id) {
        return Results.post(
                Tokens.employee(AGENCY, who),
                PROPOSALS + "/" + id + "/answer",
                Map.of("comment", "Ya.", "accepted", true));
    }

    private static ValidatableResponse withdraw(UUID who, String id) {
        return Results.post(Tokens.employee(AGENCY, who), PROPOSALS + "/" + id + "/withdrawal", Map.of());
    }
}
