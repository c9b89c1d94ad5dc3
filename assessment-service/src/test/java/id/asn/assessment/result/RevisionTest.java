package id.asn.assessment.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.comparesEqualTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.assessment.fixture.Register;
import id.asn.assessment.fixture.Results;
import id.asn.assessment.fixture.Tokens;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases Y06 to Y10 of the test plan. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RevisionTest {

    private static final String AGENCY = "REV-1";

    @Inject
    Register register;

    private final String token = Tokens.officer(AGENCY);
    private UUID employee = UUID.randomUUID();
    private String first = "";

    @BeforeEach
    void recorded() {
        register.dictionary();
        UUID position = register.position(AGENCY, "U.1", null);
        register.standard(AGENCY, position, 3);
        employee = register.employee(AGENCY, null, position, "U.1");
        first = record("R-" + employee, register.today(), "3");
    }

    @Test
    void aCorrectionTakesThePlaceOfTheResultAndTheMatchFollowsAtOnce() {
        // When
        var answer = revise(token, first, correction("2.4"));

        // Then
        String second = answer.statusCode(201)
                .body("match.status", equalTo("COMPLETE"))
                .body("match.jpmDisplay", comparesEqualTo(80f))
                .extract()
                .path("resultId");
        Results.get(token, "/v1/assessment-results/" + first)
                .statusCode(200)
                .body("revisedBy", equalTo(second))
                .body("ratings[0].level", comparesEqualTo(3f));
        Results.get(token, "/v1/assessment-results/" + second)
                .statusCode(200)
                .body("revises", equalTo(first))
                .body("revisionReason", equalTo("A slip of the pen."))
                .body("sourceReference", equalTo("R-" + employee))
                .body("annulled", equalTo(false))
                .body("revisedBy", nullValue());
    }

    @Test
    void aMatchThatRestsOnACorrectedResultStillVerifies() {
        // Given
        String before = match();

        // When
        revise(token, first, correction("2.4")).statusCode(201);

        // Then
        assertThat(match()).isNotEqualTo(before);
        for (String computation : List.of(before, match())) {
            Results.post(token, "/v1/matches/" + computation + "/verification", "")
                    .statusCode(200)
                    .body("verified", equalTo(true));
        }
    }

    @Test
    void anAnnulledResultLeavesTheMatchIncompleteAndNeverFallsBackToIt() {
        // When
        var answer = revise(token, first, Map.of("reason", "Another person sat there.", "annul", true));

        // Then
        String second = answer.statusCode(201)
                .body("match.status", equalTo("INCOMPLETE"))
                .extract()
                .path("resultId");
        Results.get(token, "/v1/assessment-results/" + second)
                .statusCode(200)
                .body("annulled", equalTo(true))
                .body("ratings", hasSize(0));
        JsonNode event = Events.awaitOne(
                "assessment-result.v1",
                second,
                one -> one.get("resultId").asText().equals(second));
        EventContract.of("assessment-service", "assessment-result.v1").assertValid(event);
        assertThat(event.get("revises").asText()).isEqualTo(first);
        assertThat(event.get("annulled").asBoolean()).isTrue();
    }

    @Test
    void anOlderResultCountsAgainWhenTheLaterOneIsAnnulled() {
        // Given
        String later = record("R2-" + employee, register.today(), "4");

        // When
        var answer = revise(token, later, Map.of("reason", "Another person sat there.", "annul", true));

        // Then
        answer.statusCode(201).body("match.jpmDisplay", comparesEqualTo(100f));
    }

    @Test
    void validityFollowsTheDayOfTheCorrectedAssessment() {
        // Given
        Map<String, Object> correction = correction("3");
        content(correction).put("assessedOn", register.today().minusYears(1).toString());

        // When
        var answer = revise(token, first, correction);

        // Then
        answer.statusCode(201)
                .body(
                        "validUntil",
                        equalTo(register.today().minusYears(1).plusYears(3).toString()));
    }

    @Test
    void theHistoryIsTheSameWhicheverOfItIsAskedFor() {
        // Given
        String second =
                revise(token, first, correction("2")).statusCode(201).extract().path("resultId");
        String third =
                revise(token, second, correction("4")).statusCode(201).extract().path("resultId");

        // When
        for (String asked : List.of(first, second, third)) {
            Results.get(token, "/v1/assessment-results/" + asked + "/history")
                    .statusCode(200)
                    .body("items.resultId", equalTo(List.of(first, second, third)));
        }

        // Then
        String next = Results.get(token, "/v1/assessment-results/" + second + "/history?limit=2")
                .statusCode(200)
                .body("items.resultId", equalTo(List.of(first, second)))
                .extract()
                .path("next");
        Results.get(token, "/v1/assessment-results/" + second + "/history?limit=2&cursor=" + next)
                .statusCode(200)
                .body("items.resultId", equalTo(List.of(third)));
    }

    @Test
    void aResultIsRevisedOnce() {
        revise(token, first, correction("2")).statusCode(201);
        revise(token, first, correction("4")).statusCode(409).body("code", equalTo("RESULT_REVISED_ALREADY"));
    }

    @Test
    void ofRivalRevisionsOneWins() throws Exception {
        // Given
        List<Callable<Integer>> rivals = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            String level = "2." + i;
            rivals.add(() -> revise(token, first, correction(level)).extract().statusCode());
        }

        // When
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(rivals.size())) {
            for (Future<Integer> answer : threads.invokeAll(rivals)) {
                answers.add(answer.get());
            }
        }

        // Then
        assertThat(answers.stream().filter(status -> status == 201)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 409)).hasSize(7);
        assertThat(register.count("select count(*) from assessment_result where revises = '" + first + "'"))
                .isOne();
    }

    @Test
    void theProviderRevisesItsOwnOnly() {
        revise(Tokens.assessor(AGENCY, "PPSDM"), first, correction("2"))
                .statusCode(403)
                .body("code", equalTo("PROVIDER_NOT_YOURS"));
        revise(Tokens.assessor(AGENCY, "PPSDM"), first, Map.of("reason", "x", "annul", true))
                .statusCode(403)
                .body("code", equalTo("PROVIDER_NOT_YOURS"));
        revise(Tokens.assessor(AGENCY, "BPSDM-JATENG"), first, correction("2")).statusCode(201);
    }

    @Test
    void anotherAgencysResultIsNotThere() {
        revise(Tokens.officer("REV-9"), first, correction("2")).statusCode(404);
        Results.get(Tokens.officer("REV-9"), "/v1/assessment-results/" + first + "/history")
                .statusCode(404);
    }

    @Test
    void theAgencyThatEmploysThePersonNowRevisesAndTheFirstOneSeesIt() {
        // Given
        UUID there = register.position("REV-2", "V.1", null);
        register.standard("REV-2", there, 4);
        register.employee(employee, "REV-2", null, there, "V.1", 2);

        // When
        revise(token, first, correction("2")).statusCode(404);
        String second = revise(Tokens.officer("REV-2"), first, correction("4"))
                .statusCode(201)
                .body("match.jpmDisplay", comparesEqualTo(100f))
                .extract()
                .path("resultId");

        // Then
        Results.get(token, "/v1/assessment-results/" + first).statusCode(200).body("revisedBy", equalTo(second));
    }

    @Test
    void whatTheRulesRefuseIsRefusedInARevisionToo() {
        // Given
        Map<String, Object> unknown = correction("3");
        content(unknown).put("ratings", List.of(Results.rating("X.1", "3")));
        Map<String, Object> tomorrow = correction("3");
        content(tomorrow).put("assessedOn", register.today().plusDays(1).toString());

        // Then
        revise(token, first, unknown).statusCode(422).body("code", equalTo("COMPETENCY_NOT_KNOWN"));
        revise(token, first, tomorrow).statusCode(422).body("code", equalTo("ASSESSED_IN_FUTURE"));
    }

    @Test
    void eitherContentOrAnnulment() {
        Map<String, Object> both = correction("3");
        both.put("annul", true);
        revise(token, first, both).statusCode(400);
        revise(token, first, Map.of("reason", "x")).statusCode(400);
        revise(token, first, Map.of("reason", "x", "annul", false)).statusCode(400);
        revise(token, first, Map.of("annul", true)).statusCode(400);
        BadInput.assertRefusedCleanly("POST", "/v1/assessment-results/" + first + "/revisions", token);
    }

    @Test
    void theOriginalSentAgainIsStillRecognised() {
        revise(token, first, correction("2")).statusCode(201);
        Results.post(token, Results.of(employee, "R-" + employee, register.today(), Results.all("3")))
                .statusCode(200)
                .body("resultId", equalTo(first))
                .body("match.jpmDisplay", comparesEqualTo(66.67f));
    }

    private String record(String reference, LocalDate day, String level) {
        return Results.post(token, Results.of(employee, reference, day, Results.all(level)))
                .statusCode(201)
                .extract()
                .path("resultId");
    }

    private String match() {
        return Results.get(token, "/v1/employees/" + employee + "/match")
                .statusCode(200)
                .extract()
                .path("computationId");
    }

    private Map<String, Object> correction(String level) {
        Map<String, Object> content = Results.of(employee, "-", register.today(), Results.all(level));
        content.keySet().removeAll(List.of("employee", "sourceReference", "providerCode"));
        return new HashMap<>(Map.of("reason", "A slip of the pen.", "content", content));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> content(Map<String, Object> correction) {
        return (Map<String, Object>) Objects.requireNonNull(correction.get("content"));
    }

    private static ValidatableResponse revise(String token, String result, Object body) {
        return Results.post(token, "/v1/assessment-results/" + result + "/revisions", body);
    }
}
