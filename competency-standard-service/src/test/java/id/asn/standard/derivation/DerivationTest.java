package id.asn.standard.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DerivationTest {

    private static final String SOURCE = "S330";
    private static final String DERIVING = "S331";

    @BeforeEach
    void agenciesAndDictionary() {
        Standards.ensureDictionary();
        Api.register(SOURCE);
        Api.register(DERIVING);
    }

    @Test
    void aDraftBeginsWithTheUsualLevelOfTheTierAndTheTechnicalCompetenciesOfTheUrusan() {
        // Given
        Map<String, Object> technical = Standards.competency("TD.PIL08", "TEKNIS");
        technical.put("urusanCode", "PIL.08");
        Api.as(Api.nation())
                .body(Map.of(
                        "dictionaryCode", "KAMUS-TRANSMIGRASI",
                        "name", "Kamus transmigrasi",
                        "legalBasis", Standards.decree("1/2019"),
                        "effectiveFrom", "2019-01-01",
                        "competencies", List.of(technical)))
                .post("/v1/dictionaries")
                .then()
                .statusCode(201);
        Map<String, Object> described = Api.position("BKPSDM", null);
        described.put("urusanCodes", List.of("PIL.08"));
        String position = Api.as(Api.portal(DERIVING))
                .body(described)
                .put("/v1/agencies/{agency}/positions/{code}", DERIVING, "A1")
                .then()
                .statusCode(201)
                .extract()
                .path("positionId");

        // When
        ValidatableResponse draft = Api.as(Api.portal(DERIVING))
                .body(Map.of("positionId", position, "dictionaryCode", "KAMUS-UJI"))
                .post("/v1/position-standards/from-tier-defaults")
                .then();

        // Then
        String id = draft.statusCode(201)
                .body("status", equalTo("DRAFT"))
                .body("content.competencies", hasSize(10))
                .body("content.competencies.level", everyItem(equalTo(3)))
                .body("content.competencies.competencyCode", hasItems("M.1", "M.8", "S.1", "TD.PIL08"))
                .body("origin.kind", equalTo("TIER_DEFAULTS"))
                .body("origin.citation", notNullValue())
                .extract()
                .path("standardId");
        Standards.submit(DERIVING, id).statusCode(200);
    }

    @Test
    void withoutACompleteDictionaryThereIsNothingToBeginWith() {
        // Given
        String position = Api.registerPosition(DERIVING, "B1");

        // When
        ValidatableResponse answer = Api.as(Api.portal(DERIVING))
                .body(Map.of("positionId", position, "dictionaryCode", "TIDAK-ADA"))
                .post("/v1/position-standards/from-tier-defaults")
                .then();

        // Then
        answer.statusCode(422).body("code", equalTo("NO_COMPLETE_DICTIONARY"));
    }

    @Test
    void aCopyBeginsWithTheContentOfAStandardOfOnesOwn() {
        // Given
        String position = Api.registerPosition(SOURCE, "C1");
        String standard = Standards.draft(SOURCE, Standards.complete(position, 4));
        String other = Api.registerPosition(SOURCE, "C2");

        // When
        ValidatableResponse copy = post(SOURCE, standard, "copy", other);

        // Then
        copy.statusCode(201)
                .body("positionId", equalTo(other))
                .body("content.competencies[0].level", equalTo(4))
                .body("origin.derivedFrom", equalTo(standard));
        post(DERIVING, standard, "copy", Api.registerPosition(DERIVING, "C3")).statusCode(404);
    }

    @Test
    void onlyAStandardInForceOfAnotherAgencyCanBeDerivedFrom() {
        // Given
        String draft = Standards.draft(SOURCE, Standards.complete(Api.registerPosition(SOURCE, "D1"), 4));
        String revoked = enacted("D2", 3, "800/D2");
        Standards.revoke(SOURCE, revoked, "800/D9", "2022-06-01").statusCode(200);
        String own = Api.registerPosition(DERIVING, "D3");

        // When
        ValidatableResponse fromDraft = post(DERIVING, draft, "derivation", own);
        ValidatableResponse fromRevoked = post(DERIVING, revoked, "derivation", own);

        // Then
        fromDraft.statusCode(404);
        fromRevoked.statusCode(409).body("code", equalTo("SOURCE_NOT_IN_FORCE"));
    }

    @Test
    void theDerivingAgencyIsToldOfEveryChangeOfTheSourceAndSeesTheDifference() {
        // Given
        String source = enacted("E1", 2, "800/E1");
        Api.as(Api.portal(DERIVING))
                .queryParam("agency", SOURCE)
                .get("/v1/published-standards")
                .then()
                .body("items.standardId", hasItem(source));
        String derived = post(DERIVING, source, "derivation", Api.registerPosition(DERIVING, "E2"))
                .statusCode(201)
                .body("origin.derivedFrom", equalTo(source))
                .extract()
                .path("standardId");
        String position = Api.as(Api.portal(SOURCE))
                .get("/v1/position-standards/{id}", source)
                .path("positionId");
        String correction = Standards.approvedCorrection(SOURCE, position, source, 4);
        Standards.enact(Api.checker(SOURCE), correction, "800/E1-K", "2022-01-01", null)
                .statusCode(200);

        // When
        Standards.revoke(SOURCE, correction, "800/E9", "2024-01-01").statusCode(200);

        // Then
        ValidatableResponse notices = notices(DERIVING)
                .body("items.findAll { it.standardId == '" + derived + "' }.change", contains("CORRECTED", "REVOKED"))
                .body(
                        "items.findAll { it.standardId == '" + derived + "' }.successorStandardId",
                        contains(correction, null));
        notices(SOURCE).body("items", hasSize(0));
        String difference = notices.extract().path("items.find { it.change == 'CORRECTED' }.difference");
        Api.as(Api.portal(DERIVING))
                .get(difference)
                .then()
                .statusCode(200)
                .body("identical", equalTo(false))
                .body("differences.competencies", hasSize(10));
        Api.as(Api.portal(SOURCE)).get(difference).then().statusCode(404);
        JsonNode event = Events.awaitOne(
                "standard-notice.v1",
                DERIVING,
                data -> data.path("change").asText().equals("CORRECTED"));
        EventContract.of("competency-standard-service", "standard-notice.v1").assertValid(event);
        assertThat(event.path("standardId").asText()).isEqualTo(derived);
    }

    private static String enacted(String positionCode, int level, String decree) {
        String position = Api.registerPosition(SOURCE, positionCode);
        String id = Standards.approved(SOURCE, position, level);
        Standards.enact(Api.checker(SOURCE), id, decree, "2022-01-01", null).statusCode(200);
        return id;
    }

    private static ValidatableResponse post(String agency, String standard, String step, String position) {
        return Api.as(Api.portal(agency))
                .body(Map.of("positionId", position))
                .post("/v1/position-standards/{id}/" + step, standard)
                .then();
    }

    private static ValidatableResponse notices(String agency) {
        return Api.as(Api.portal(agency))
                .queryParam("agency", agency)
                .get("/v1/standard-notices")
                .then()
                .statusCode(200);
    }
}
