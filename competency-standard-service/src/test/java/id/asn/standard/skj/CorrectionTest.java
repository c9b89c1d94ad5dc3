package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Recorded;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CorrectionTest {

    private static final String AGENCY = "S300";

    @BeforeEach
    void agencyAndDictionary() {
        Standards.ensureDictionary();
        Api.register(AGENCY);
    }

    @Test
    void aCorrectionOfTheContentStandsOnAllDaysOfWhatItCorrects() {
        // Given
        String position = Api.registerPosition(AGENCY, "C1");
        String wrong = enacted(position, 2, "800/C1", "2022-01-01");
        String before = Recorded.afterEverything();
        String right = Standards.approvedCorrection(AGENCY, position, wrong, 4);

        // When
        Standards.enact(Api.checker(AGENCY), right, "800/C1-K", "2022-01-01", null)
                .statusCode(200)
                .body("corrects.standardId", equalTo(wrong));

        // Then
        Standards.inForce(AGENCY, position, "2022-01-01")
                .body("standard.standardId", equalTo(right))
                .body("standard.content.competencies[0].level", equalTo(4));
        known(position, "2022-01-01", before)
                .body("standard.standardId", equalTo(wrong))
                .body("standard.status", equalTo("ENACTED"))
                .body("standard.correctedBy", nullValue())
                .body("standard.content.competencies[0].level", equalTo(2));
        get(wrong)
                .body("status", equalTo("SUPERSEDED"))
                .body("correctedBy", equalTo(right))
                .body("effectiveTo", equalTo("2022-01-01"))
                .body("content.competencies[0].level", equalTo(2));
        JsonNode event = Events.awaitOne("position-standard.v1", wrong, data -> data.hasNonNull("correctedBy"));
        EventContract.of("competency-standard-service", "position-standard.v1").assertValid(event);
        assertThat(event.path("effectiveTo").asText())
                .isEqualTo(event.path("effectiveFrom").asText());
    }

    @Test
    void aBackDatedCorrectionOfTheDatesLeavesTheOldAnswersReproducible() {
        // Given
        String position = Api.registerPosition(AGENCY, "D1");
        String first = enacted(position, 2, "800/D1", "2022-01-01");
        String before = Recorded.afterEverything();
        String later = Standards.approvedCorrection(AGENCY, position, first, 2);

        // When
        Standards.enact(Api.checker(AGENCY), later, "800/D1-K", "2022-07-01", null)
                .statusCode(200);

        // Then
        Standards.inForce(AGENCY, position, "2022-06-30").statusCode(404);
        Standards.inForce(AGENCY, position, "2022-07-01").body("standard.standardId", equalTo(later));
        known(position, "2022-06-30", before).body("standard.standardId", equalTo(first));
        known(position, "2022-07-01", before).body("standard.standardId", equalTo(first));
        Api.as(Api.portal(AGENCY))
                .get("/v1/positions/{id}/standards", position)
                .then()
                .statusCode(200)
                .body("items.standardId", contains(first, later))
                .body("items[0].recordedTo", equalTo(recordedFrom(position, 1)))
                .body("items[1].recordedTo", nullValue())
                .body("items[1].corrects", equalTo(first));
    }

    @Test
    void theCorrectionOfASupersededStandardEndsWhereItEnded() {
        // Given
        String position = Api.registerPosition(AGENCY, "E1");
        String first = enacted(position, 2, "800/E1", "2022-01-01");
        String second = Standards.approved(AGENCY, position, 3);
        Standards.enact(Api.checker(AGENCY), second, "800/E2", "2024-01-01", first)
                .statusCode(200);
        String correction = Standards.approvedCorrection(AGENCY, position, first, 5);

        // When
        ValidatableResponse enacted = Standards.enact(Api.checker(AGENCY), correction, "800/E1-K", "2022-01-01", null);

        // Then
        enacted.statusCode(200).body("status", equalTo("ENACTED")).body("effectiveTo", equalTo("2024-01-01"));
        Standards.inForce(AGENCY, position, "2023-12-31").body("standard.standardId", equalTo(correction));
        Standards.inForce(AGENCY, position, "2024-01-01").body("standard.standardId", equalTo(second));
        get(first).body("supersededBy", equalTo(second)).body("correctedBy", equalTo(correction));
    }

    @Test
    void aVersionIsCorrectedOnceAndTheCorrectionIsNamed() {
        // Given
        String position = Api.registerPosition(AGENCY, "F1");
        String wrong = enacted(position, 2, "800/F1", "2022-01-01");
        String one = Standards.approvedCorrection(AGENCY, position, wrong, 3);
        String other = Standards.approvedCorrection(AGENCY, position, wrong, 4);
        Standards.enact(Api.checker(AGENCY), one, "800/F1-K", "2022-01-01", null)
                .statusCode(200);

        // When
        ValidatableResponse answer = Standards.enact(Api.checker(AGENCY), other, "800/F1-L", "2022-01-01", null);

        // Then
        answer.statusCode(409).body("code", equalTo("CORRECTED_ALREADY")).body("detail", containsString("800/F1-K"));
        Standards.inForce(AGENCY, position, "2023-01-01").body("standard.standardId", equalTo(one));
    }

    @Test
    void aCorrectionThatWouldOverlapAnotherDecreeIsRefusedNamingIt() {
        // Given
        String position = Api.registerPosition(AGENCY, "G1");
        String first = Standards.approved(AGENCY, position, 2);
        Standards.enactOver(Api.checker(AGENCY), first, "800/G1", "2022-01-01", "2023-01-01")
                .statusCode(200);
        enacted(position, 3, "800/G2", "2023-01-01");
        String correction = Standards.approvedCorrection(AGENCY, position, first, 2);

        // When
        ValidatableResponse answer =
                Standards.enactOver(Api.checker(AGENCY), correction, "800/G1-K", "2022-01-01", "2023-02-01");

        // Then
        answer.statusCode(409)
                .body("code", equalTo("STANDARD_OVERLAP"))
                .body("detail", containsString("800/G2"))
                .body("detail", containsString("2021-12-20"))
                .body("detail", containsString("2023-01-01/.."));
    }

    @Test
    void aDecreeWithATermMayStandBeforeALaterOne() {
        // Given
        String position = Api.registerPosition(AGENCY, "H1");
        enacted(position, 3, "800/H2", "2024-01-01");
        String earlier = Standards.approved(AGENCY, position, 2);

        // When
        ValidatableResponse open = Standards.enactOver(Api.checker(AGENCY), earlier, "800/H1", "2022-01-01", null);
        ValidatableResponse term =
                Standards.enactOver(Api.checker(AGENCY), earlier, "800/H1", "2022-01-01", "2024-01-01");

        // Then
        open.statusCode(409).body("detail", containsString("800/H2"));
        term.statusCode(200).body("effectiveTo", equalTo("2024-01-01"));
        Standards.inForce(AGENCY, position, "2023-12-31").body("standard.standardId", equalTo(earlier));
        Standards.revoke(AGENCY, earlier, "800/H9", "2024-06-01")
                .statusCode(422)
                .body("code", equalTo("ENDED_BEFORE"));
    }

    @Test
    void aStandardSupersededFromBeforeItsFirstDayWasNeverInForce() {
        // Given
        String position = Api.registerPosition(AGENCY, "I1");
        String late = enacted(position, 3, "800/I1", "2024-01-01");
        String early = Standards.approved(AGENCY, position, 2);

        // When
        Standards.enact(Api.checker(AGENCY), early, "800/I2", "2023-01-01", late)
                .statusCode(200);

        // Then
        get(late).body("status", equalTo("SUPERSEDED")).body("effectiveTo", equalTo("2024-01-01"));
        Standards.inForce(AGENCY, position, "2024-01-01").body("standard.standardId", equalTo(early));
        String correction = Standards.approvedCorrection(AGENCY, position, late, 4);
        Standards.enact(Api.checker(AGENCY), correction, "800/I3", "2024-01-01", null)
                .statusCode(409)
                .body("code", equalTo("NEVER_IN_FORCE"));
    }

    @Test
    void onlyAnEnactedVersionOfThePositionCanBeCorrected() {
        // Given
        String position = Api.registerPosition(AGENCY, "J1");
        String draft = Standards.draft(AGENCY, Standards.complete(position, 3));
        Map<String, Object> correction = Standards.complete(position, 3);
        correction.put("corrects", Map.of("standardId", draft, "reason", "Salah"));

        // When
        ValidatableResponse answer = Api.as(Api.portal(AGENCY))
                .body(correction)
                .post("/v1/position-standards")
                .then();

        // Then
        answer.statusCode(422)
                .body("code", equalTo("CORRECTS_UNKNOWN"))
                .body("errors[0].pointer", equalTo("/corrects/standardId"));
    }

    @Test
    void everyReadShowsAStandardAsItWasKnownThen() {
        // Given
        String position = Api.registerPosition(AGENCY, "K1");
        String beforeDraft = Recorded.afterEverything();
        String id = Standards.draft(AGENCY, Standards.complete(position, 2));
        String drafted = Recorded.afterEverything();
        edit(id, Standards.complete(position, 4));
        Standards.submit(AGENCY, id).statusCode(200);
        Standards.approve(Api.checker(AGENCY), id).statusCode(200);
        String approved = Recorded.afterEverything();

        // When
        Standards.enact(Api.checker(AGENCY), id, "800/K1", "2022-01-01", null).statusCode(200);

        // Then
        get(id, beforeDraft).statusCode(404);
        get(id, drafted)
                .body("status", equalTo("DRAFT"))
                .body("content.competencies[0].level", equalTo(2))
                .body("version", equalTo(1));
        get(id, approved)
                .body("status", equalTo("APPROVED"))
                .body("content.competencies[0].level", equalTo(4))
                .body("legalBasis", nullValue());
        list(position, "ENACTED", null, null).body("items.standardId", contains(id));
        list(position, "ENACTED", null, approved).body("items", hasSize(0));
        list(position, "APPROVED", null, approved).body("items.standardId", contains(id));
        list(position, null, "2022-01-01", null).body("items.standardId", contains(id));
        list(position, null, "2021-12-31", null).body("items", hasSize(0));
        list(position, null, "2022-01-01", approved).body("items", hasSize(0));
    }

    private static String enacted(String position, int level, String decree, String from) {
        String id = Standards.approved(AGENCY, position, level);
        Standards.enact(Api.checker(AGENCY), id, decree, from, null).statusCode(200);
        return id;
    }

    private static void edit(String id, Map<String, Object> content) {
        Api.as(Api.portal(AGENCY))
                .header("If-Match", "\"1\"")
                .body(content)
                .put("/v1/position-standards/{id}", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse get(String id) {
        return Api.as(Api.portal(AGENCY)).get("/v1/position-standards/{id}", id).then();
    }

    private static ValidatableResponse get(String id, String knownAt) {
        return Api.as(Api.portal(AGENCY))
                .queryParam("knownAt", knownAt)
                .get("/v1/position-standards/{id}", id)
                .then();
    }

    private static ValidatableResponse known(String position, String asOf, String knownAt) {
        return Api.as(Api.portal(AGENCY))
                .queryParam("asOf", asOf)
                .queryParam("knownAt", knownAt)
                .get("/v1/positions/{id}/standard", position)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(
            String position, @Nullable String status, @Nullable String asOf, @Nullable String knownAt) {
        RequestSpecification request =
                Api.as(Api.portal(AGENCY)).queryParam("agency", AGENCY).queryParam("position", position);
        addIfGiven(request, "status", status);
        addIfGiven(request, "asOf", asOf);
        addIfGiven(request, "knownAt", knownAt);
        return request.get("/v1/position-standards").then().statusCode(200);
    }

    private static void addIfGiven(RequestSpecification request, String name, @Nullable String value) {
        if (value != null) {
            request.queryParam(name, value);
        }
    }

    private static String recordedFrom(String position, int index) {
        return Api.as(Api.portal(AGENCY))
                .get("/v1/positions/{id}/standards", position)
                .then()
                .extract()
                .path("items[" + index + "].recordedFrom");
    }
}
