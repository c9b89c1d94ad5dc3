package id.asn.standard.dictionary;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class DictionaryTest {

    @Test
    void aDictionaryIsPublishedWithLevelsAndAnEventPerCompetency() {
        // Given
        Map<String, Object> dictionary = dictionary("D1", List.of(Standards.competency("D1.A", "TEKNIS")));

        // When
        ValidatableResponse answer = publish(dictionary);

        // Then
        answer.statusCode(201).body("competencies", equalTo(1));
        Api.as(Api.portal("X"))
                .get("/v1/competencies/D1.A")
                .then()
                .statusCode(200)
                .body("levels.level", contains(1, 2, 3, 4, 5))
                .body("levels[2].indicators", contains("Indikator 3"));
        JsonNode event = Events.awaitOne("competency.v1", "D1.A");
        EventContract.of("competency-standard-service", "competency.v1").assertValid(event);
    }

    @Test
    void aCompetencyCodeIsUniqueOverAllDictionariesAndNothingOfARefusedOneStays() {
        // Given
        publish(dictionary("D2", List.of(Standards.competency("D2.A", "TEKNIS"))))
                .statusCode(201);

        // When
        ValidatableResponse answer = publish(dictionary(
                "D3", List.of(Standards.competency("D3.A", "TEKNIS"), Standards.competency("D2.A", "TEKNIS"))));

        // Then
        answer.statusCode(409)
                .body("code", equalTo("COMPETENCY_TAKEN"))
                .body("errors[0].pointer", equalTo("/competencies/1/competencyCode"));
        Api.as(Api.portal("X")).get("/v1/dictionaries/D3").then().statusCode(404);
        Api.as(Api.portal("X")).get("/v1/competencies/D3.A").then().statusCode(404);
    }

    @Test
    void anEditionIsPublishedOnce() {
        // Given
        Map<String, Object> dictionary = dictionary("D4", List.of(Standards.competency("D4.A", "TEKNIS")));
        publish(dictionary).statusCode(201);

        // When
        ValidatableResponse again = publish(dictionary);

        // Then
        again.statusCode(409).body("code", equalTo("DICTIONARY_EXISTS"));
    }

    @Test
    void missingLevelsAndUnknownAffairsAreToldTogether() {
        // Given
        Map<String, Object> short4 = Standards.competency("D5.A", "TEKNIS");
        short4.put("levels", Standards.levels(4));
        short4.put("urusanCode", "NOPE");
        Map<String, Object> certificate = Standards.competency("D5.B", "PEMERINTAHAN");
        certificate.put("levels", List.of());

        // When
        ValidatableResponse answer = publish(dictionary("D5", List.of(short4, certificate)));

        // Then
        answer.statusCode(422)
                .body("errors.code", containsInAnyOrder("LEVELS_INCOMPLETE", "URUSAN_UNKNOWN"))
                .body("errors.pointer", containsInAnyOrder("/competencies/0/levels", "/competencies/0/urusanCode"));
    }

    @Test
    void onlyATokenForAllAgenciesPublishes() {
        // Given
        String regional = Api.portal("D600");

        // When
        ValidatableResponse answer = Api.as(regional)
                .body(dictionary("D6", List.of(Standards.competency("D6.A", "TEKNIS"))))
                .post("/v1/dictionaries")
                .then();

        // Then
        answer.statusCode(403);
    }

    private static Map<String, Object> dictionary(String code, List<Map<String, Object>> competencies) {
        return Map.of(
                "dictionaryCode",
                code,
                "name",
                "Kamus " + code,
                "legalBasis",
                Standards.decree("1/2018"),
                "effectiveFrom",
                "2018-01-01",
                "competencies",
                competencies);
    }

    private static ValidatableResponse publish(Map<String, Object> dictionary) {
        return Api.as(Api.nation()).body(dictionary).post("/v1/dictionaries").then();
    }
}
