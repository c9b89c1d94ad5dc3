package id.asn.standard.skj;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Recorded;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class StandardLifecycleTest {

    private static final String AGENCY = "S100";

    @BeforeEach
    void agencyAndDictionary() {
        Standards.ensureDictionary();
        Api.register(AGENCY);
    }

    @Test
    void anEnactedStandardIsInForceFromItsDateOnAndPublished() {
        // Given
        String position = Api.registerPosition(AGENCY, "A1");
        String standard = Standards.approved(AGENCY, position, 3);

        // When
        Standards.enact(Api.checker(AGENCY), standard, "800/1", "2022-01-01", null)
                .statusCode(200)
                .body("status", equalTo("ENACTED"));

        // Then
        Standards.inForce(AGENCY, position, "2022-01-01")
                .statusCode(200)
                .body("standard.standardId", equalTo(standard))
                .body("standard.content.competencies.size()", equalTo(10));
        Standards.inForce(AGENCY, position, "2021-12-31").statusCode(404).body("code", equalTo("NO_STANDARD_IN_FORCE"));
        JsonNode event = Events.awaitOne("position-standard.v1", standard);
        EventContract.of("competency-standard-service", "position-standard.v1").assertValid(event);
        assertThat(event.path("status").asText()).isEqualTo("ENACTED");
        assertThat(event.path("competencies")).hasSize(10);
        assertThat(event.at("/requirements/rank/minimum").asText()).isEqualTo("III/d");
        assertThat(event.at("/requirements/education/0/importance").asText()).isEqualTo("PENTING");
        assertThat(event.at("/requirements/experience")).isEmpty();
    }

    @Test
    void aSecondStandardInForceIsRefusedNamingTheDecreeInTheWay() {
        // Given
        String position = Api.registerPosition(AGENCY, "B1");
        Standards.enact(Api.checker(AGENCY), Standards.approved(AGENCY, position, 2), "800/FIRST", "2022-01-01", null)
                .statusCode(200);
        String second = Standards.approved(AGENCY, position, 4);

        // When
        ValidatableResponse answer = Standards.enact(Api.checker(AGENCY), second, "800/SECOND", "2023-01-01", null);

        // Then
        answer.statusCode(409).body("code", equalTo("STANDARD_OVERLAP")).body("detail", containsString("800/FIRST"));
        Api.as(Api.portal(AGENCY))
                .get("/v1/position-standards/{id}", second)
                .then()
                .body("status", equalTo("APPROVED"));
    }

    @Test
    void aLaterStandardTakesTheNamedOnesPlaceAndTheEarlierYearsStayAsTheyWere() {
        // Given
        String position = Api.registerPosition(AGENCY, "C1");
        String first = Standards.approved(AGENCY, position, 2);
        Standards.enact(Api.checker(AGENCY), first, "800/C1", "2022-01-01", null)
                .statusCode(200);
        String second = Standards.approved(AGENCY, position, 4);

        // When
        Standards.enact(Api.checker(AGENCY), second, "800/C2", "2024-01-01", first)
                .statusCode(200);

        // Then
        Standards.inForce(AGENCY, position, "2023-12-31")
                .body("standard.standardId", equalTo(first))
                .body("effectiveTo", equalTo("2024-01-01"));
        Standards.inForce(AGENCY, position, "2024-01-01").body("standard.standardId", equalTo(second));
        JsonNode event = Events.awaitOne(
                "position-standard.v1",
                first,
                data -> data.path("status").asText().equals("SUPERSEDED"));
        EventContract.of("competency-standard-service", "position-standard.v1").assertValid(event);
        assertThat(event.path("effectiveTo").asText()).isEqualTo("2024-01-01");
    }

    @Test
    void whatWasKnownBeforeAChangeStaysReadable() {
        // Given
        String position = Api.registerPosition(AGENCY, "D1");
        String first = Standards.approved(AGENCY, position, 2);
        Standards.enact(Api.checker(AGENCY), first, "800/D1", "2022-01-01", null)
                .statusCode(200);
        String before = Recorded.afterEverything();
        Api.as(Api.checker(AGENCY))
                .body(Map.of("legalBasis", Standards.decree("800/D9"), "effectiveFrom", "2022-06-01"))
                .post("/v1/position-standards/{id}/revocation", first)
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));

        // When
        ValidatableResponse asKnownThen = Api.as(Api.portal(AGENCY))
                .queryParam("asOf", "2023-01-01")
                .queryParam("knownAt", before)
                .get("/v1/positions/{id}/standard", position)
                .then();

        // Then
        asKnownThen.statusCode(200).body("standard.standardId", equalTo(first)).body("effectiveTo", nullValue());
        Standards.inForce(AGENCY, position, "2023-01-01").statusCode(404);
        Standards.inForce(AGENCY, position, "2022-05-31").statusCode(200).body("effectiveTo", equalTo("2022-06-01"));
    }

    @Test
    void theMakerMayNeitherApproveNorEnact() {
        // Given
        String position = Api.registerPosition(AGENCY, "E1");
        String both = TestTokens.subject("portal")
                .scopes("standards:write", "standards:enact")
                .agencies(AGENCY)
                .token();
        String submitted = Standards.draft(AGENCY, Standards.complete(position, 3));
        Standards.submit(AGENCY, submitted).statusCode(200);
        String approved = Standards.approved(AGENCY, position, 3);

        // When
        ValidatableResponse approval = Standards.approve(both, submitted);
        ValidatableResponse enactment = Standards.enact(both, approved, "800/E", "2022-01-01", null);

        // Then
        approval.statusCode(403).body("code", equalTo("MAKER_IS_CHECKER"));
        enactment.statusCode(403).body("code", equalTo("MAKER_IS_CHECKER"));
    }

    @Test
    void everythingThatIsMissingIsToldAtOnceAndTheDraftStaysADraft() {
        // Given
        String position = Api.registerPosition(AGENCY, "F1");
        Map<String, Object> content = Standards.complete(position, 3);
        content.put(
                "competencies",
                List.of(
                        Map.of("competencyCode", "M.1", "level", 9),
                        Map.of("competencyCode", "M.1", "level", 3),
                        Map.of("competencyCode", "NOPE", "level", 3)));
        content.put("rank", Map.of("minimum", "IX/z", "importance", "MUTLAK"));
        String draft = Standards.draft(AGENCY, content);

        // When
        ValidatableResponse answer = Standards.submit(AGENCY, draft);

        // Then
        answer.statusCode(422)
                .body("code", equalTo("STANDARD_INCOMPLETE"))
                .body(
                        "errors.code",
                        containsInAnyOrder(
                                "LEVEL_OUT_OF_RANGE",
                                "COMPETENCY_REPEATED",
                                "COMPETENCY_UNKNOWN",
                                "GROUP_INCOMPLETE",
                                "GROUP_INCOMPLETE",
                                "GROUP_INCOMPLETE",
                                "GOLONGAN_UNKNOWN"));
        Api.as(Api.portal(AGENCY))
                .get("/v1/position-standards/{id}", draft)
                .then()
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void aReturnedStandardGoesThroughEditSubmissionAndApprovalAgain() {
        // Given
        String position = Api.registerPosition(AGENCY, "G1");
        String id = Standards.approved(AGENCY, position, 3);
        Api.as(Api.checker(AGENCY))
                .body(Map.of("comment", "Level terlalu rendah"))
                .post("/v1/position-standards/{id}/return", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"))
                .body("returnComment", equalTo("Level terlalu rendah"));
        String etag = Api.as(Api.portal(AGENCY))
                .get("/v1/position-standards/{id}", id)
                .header("ETag");

        // When
        ValidatableResponse edited = edit(id, position, etag);

        // Then
        edited.statusCode(200).body("content.competencies[0].level", equalTo(4));
        edit(id, position, etag).statusCode(412);
        edit(id, position, null).statusCode(428);
        Standards.enact(Api.checker(AGENCY), id, "800/G", "2022-01-01", null)
                .statusCode(409)
                .body("code", equalTo("STANDARD_STATE"));
    }

    @Test
    void theSameStepTwiceUnderOneIdempotencyKeyIsOneStep() {
        // Given
        String position = Api.registerPosition(AGENCY, "H1");
        String key = "draft-" + position;

        // When
        String first = draftWithKey(key, position).statusCode(201).extract().path("standardId");
        ValidatableResponse again = draftWithKey(key, position);

        // Then
        again.statusCode(201).header("Idempotency-Replayed", "true").body("standardId", equalTo(first));
    }

    private static ValidatableResponse draftWithKey(String key, String position) {
        return Api.as(Api.portal(AGENCY))
                .header("Idempotency-Key", key)
                .body(Standards.complete(position, 3))
                .post("/v1/position-standards")
                .then();
    }

    private static ValidatableResponse edit(String id, String position, @Nullable String etag) {
        RequestSpecification request = Api.as(Api.portal(AGENCY)).body(Standards.complete(position, 4));
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.put("/v1/position-standards/{id}", id).then();
    }
}
