package id.asn.assessment.ruling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.assessment.objection.OpenObjections;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases Y12 to Y15 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RulingTest {

    private static final String AGENCY = "RUL-1";

    @Inject
    Register register;

    @Inject
    OpenObjections openObjections;

    @Inject
    Transactions transactions;

    private final String judge = Tokens.objectionOfficer(AGENCY, "judge");
    private UUID employee = UUID.randomUUID();
    private String result = "";
    private String objection = "";

    @BeforeEach
    void objectedTo() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
        result = Results.post(
                        Tokens.officer(AGENCY),
                        Results.of(employee, "R-" + employee, register.today(), Results.all("2")))
                .statusCode(201)
                .body("match.jpmDisplay", comparesEqualTo(66.67f))
                .extract()
                .path("resultId");
        objection = Results.post(
                        Tokens.objecting(AGENCY, employee),
                        "/v1/assessment-results/" + result + "/objections",
                        Map.of("grounds", "The protocol says 3.00."))
                .statusCode(201)
                .extract()
                .path("objectionId");
    }

    @Test
    void anObjectionIsUpheldByACorrectionInOneCall() {
        // When
        var decided = decide(judge, Map.of("outcome", "UPHELD", "reason", "So it is.", "revision", correction()));

        // Then
        String revision = decided.statusCode(200)
                .body("state", equalTo("UPHELD"))
                .body("reason", equalTo("So it is."))
                .extract()
                .path("revisionId");
        Results.get(judge, "/v1/assessment-results/" + revision).statusCode(200).body("revises", equalTo(result));
        Results.get(Tokens.officer(AGENCY), "/v1/employees/" + employee + "/match")
                .statusCode(200)
                .body("jpmDisplay", comparesEqualTo(100f));
        assertThat(open(revision)).isEmpty();
    }

    @Test
    void aRevisionAloneDoesNotEndTheStayAndIsNamedInTheDecision() {
        // Given
        String revision = Results.post(
                        Tokens.officer(AGENCY), "/v1/assessment-results/" + result + "/revisions", correction())
                .statusCode(201)
                .extract()
                .path("resultId");
        assertThat(open(revision)).containsExactly(UUID.fromString(revision));

        // When
        var decided = decide(judge, Map.of("outcome", "UPHELD", "reason", "So it is.", "revisionId", revision));

        // Then
        decided.statusCode(200).body("revisionId", equalTo(revision));
        assertThat(open(revision)).isEmpty();
    }

    @Test
    void aDismissedObjectionLeavesTheResultAndEndsTheStay() {
        // Given
        assertThat(open(result)).isNotEmpty();

        // When
        var decided = decide(judge, Map.of("outcome", "DISMISSED", "reason", "The protocol says 2.00."));

        // Then
        decided.statusCode(200).body("state", equalTo("DISMISSED"));
        assertThat(open(result)).isEmpty();
        decide(judge, Map.of("outcome", "DISMISSED", "reason", "Once more."))
                .statusCode(409)
                .body("code", equalTo("OBJECTION_CLOSED"));
        Results.get(judge, "/v1/objections?agency=" + AGENCY + "&limit=500&state=DISMISSED")
                .statusCode(200)
                .body("items.objectionId", hasItem(objection));
    }

    @Test
    void nobodyJudgesInTheirOwnCause() {
        Map<String, Object> dismissal = Map.of("outcome", "DISMISSED", "reason", "No.");
        decide(Tokens.objectionOfficer(AGENCY, "officer-" + AGENCY), dismissal)
                .statusCode(403)
                .body("code", equalTo("SAME_OFFICER"));
        decide(
                        TestTokens.subject("me-as-officer")
                                .scopes("objections:decide")
                                .agencies(AGENCY)
                                .employee(employee)
                                .token(),
                        dismissal)
                .statusCode(403)
                .body("code", equalTo("OWN_OBJECTION"));
        decide(
                        TestTokens.subject("centre")
                                .scopes("objections:decide")
                                .agencies(AGENCY)
                                .provider("BPSDM-JATENG")
                                .token(),
                        dismissal)
                .statusCode(403)
                .body("code", equalTo("PROVIDER_IS_PARTY"));
        assertThat(open(result)).isNotEmpty();
    }

    @Test
    void whoFiledForTheEmployeeDoesNotDecide() {
        // Given
        String another = Results.post(
                        Tokens.officer(AGENCY),
                        Results.of(employee, "R2-" + employee, register.today(), Results.all("2")))
                .statusCode(201)
                .extract()
                .path("resultId");
        objection = Results.post(
                        Tokens.objectionOfficer(AGENCY, "clerk"),
                        "/v1/assessment-results/" + another + "/objections",
                        Map.of("grounds", "On behalf."))
                .statusCode(201)
                .extract()
                .path("objectionId");

        // Then
        decide(Tokens.objectionOfficer(AGENCY, "clerk"), Map.of("outcome", "DISMISSED", "reason", "No."))
                .statusCode(403)
                .body("code", equalTo("SAME_OFFICER"));
    }

    @Test
    void upheldWithExactlyOneRevisionDismissedWithNone() {
        decide(judge, Map.of("outcome", "UPHELD", "reason", "Yes."))
                .statusCode(422)
                .body("code", equalTo("REVISION_REQUIRED"));
        decide(judge, Map.of("outcome", "UPHELD", "reason", "Yes.", "revisionId", result, "revision", correction()))
                .statusCode(422)
                .body("code", equalTo("REVISION_REQUIRED"));
        decide(judge, Map.of("outcome", "DISMISSED", "reason", "No.", "revision", correction()))
                .statusCode(422)
                .body("code", equalTo("REVISION_UNEXPECTED"));
        decide(judge, Map.of("outcome", "UPHELD", "reason", "Yes.", "revisionId", result))
                .statusCode(422)
                .body("code", equalTo("NOT_A_REVISION_OF_IT"));
        decide(judge, Map.of("outcome", "DISMISSED")).statusCode(400);
        assertThat(open(result)).isNotEmpty();
        BadInput.assertRefusedCleanly("POST", "/v1/objections/" + objection + "/resolution", judge);
    }

    @Test
    void aRevisionThatFailsLeavesTheObjectionOpen() {
        // Given
        Results.post(Tokens.officer(AGENCY), "/v1/assessment-results/" + result + "/revisions", correction())
                .statusCode(201);

        // When
        var decided = decide(judge, Map.of("outcome", "UPHELD", "reason", "Yes.", "revision", correction()));

        // Then
        decided.statusCode(409).body("code", equalTo("RESULT_REVISED_ALREADY"));
        assertThat(open(result)).isNotEmpty();
    }

    @Test
    void otherAgenciesAndScopesDoNotDecide() {
        Map<String, Object> dismissal = Map.of("outcome", "DISMISSED", "reason", "No.");
        decide(Tokens.objectionOfficer("RUL-9", "stranger"), dismissal).statusCode(404);
        decide(Tokens.objecting(AGENCY, employee), dismissal).statusCode(403);
        decide(Tokens.officer(AGENCY), dismissal).statusCode(403);
    }

    @Test
    void theAgencyThatEmploysThePersonNowSeesTheObjectionAndDecides() {
        // Given
        UUID there = register.position("RUL-2", "V.1", null);
        register.standard("RUL-2", there, 3);
        register.employee(employee, "RUL-2", null, there, "V.1", 2);
        String other = Tokens.objectionOfficer("RUL-2", "judge-there");
        Map<String, Object> upheld = Map.of("outcome", "UPHELD", "reason", "Yes.", "revision", correction());

        // Then
        Results.get(other, "/v1/objections?agency=RUL-2")
                .statusCode(200)
                .body("items.objectionId", equalTo(List.of(objection)));
        decide(judge, upheld).statusCode(404);
        decide(other, upheld).statusCode(200).body("state", equalTo("UPHELD"));
        Results.get(judge, "/v1/objections/" + objection).statusCode(200).body("state", equalTo("UPHELD"));
    }

    @Test
    void overdueObjectionsAreListedApart() {
        // Given
        TestStack.database().asSuperuser("alter table objection disable trigger objection_append_only");
        TestStack.database()
                .asSuperuser("update objection set due_on = '"
                        + register.today().minusDays(1) + "' where objection_id = '" + objection + "'");
        TestStack.database().asSuperuser("alter table objection enable trigger objection_append_only");

        // Then
        Results.get(judge, "/v1/objections?agency=" + AGENCY + "&overdue=true")
                .statusCode(200)
                .body("items.objectionId", equalTo(List.of(objection)))
                .body("items.overdue", equalTo(List.of(true)));
    }

    private ValidatableResponse decide(String token, Map<String, Object> ruling) {
        return Results.post(token, "/v1/objections/" + objection + "/resolution", ruling);
    }

    private Map<String, Object> correction() {
        Map<String, Object> content = Results.of(employee, "-", register.today(), Results.all("3"));
        content.keySet().removeAll(List.of("employee", "sourceReference", "providerCode"));
        return Map.of("reason", "The protocol says 3.00.", "content", content);
    }

    private Set<UUID> open(String resultId) {
        return transactions.write(
                AgencyScope.of(Set.of(AGENCY)), () -> openObjections.against(List.of(UUID.fromString(resultId))));
    }
}
