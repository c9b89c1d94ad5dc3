package id.asn.standard.dictionary;

import static id.asn.standard.fixture.Dictionaries.correct;
import static id.asn.standard.fixture.Dictionaries.dictionary;
import static id.asn.standard.fixture.Dictionaries.publish;
import static id.asn.standard.fixture.Dictionaries.publishEdition;
import static id.asn.standard.fixture.Dictionaries.worded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class EditionTest {

    @Test
    void aNewEditionTakesThePlaceOfTheOneBeforeFromItsDateOn() {
        // Given
        publish("E1", "2018-01-01", worded("E1.A", "lama"), worded("E1.B", "lama"))
                .statusCode(201);

        // When
        publishEdition("E1", "2024", "2024-01-01", worded("E1.A", "baru"), worded("E1.C", "baru"))
                .statusCode(201)
                .body("effectiveFrom", equalTo("2024-01-01"))
                .body("competencies", equalTo(2));

        // Then
        competency("E1.A", "2023-12-31", null)
                .body("definition", equalTo("lama"))
                .body("edition", equalTo("1"));
        competency("E1.A", "2024-01-01", null)
                .body("definition", equalTo("baru"))
                .body("edition", equalTo("2024"));
        competency("E1.B", "2023-12-31", null).statusCode(200).body("effectiveTo", equalTo("2024-01-01"));
        competency("E1.B", "2024-01-01", null).statusCode(404);
        competency("E1.C", "2023-12-31", null).statusCode(404);
        inForce("E1", "2017-12-31").statusCode(404);
        inForce("E1", "2020-06-01").body("edition", equalTo("1")).body("effectiveTo", equalTo("2024-01-01"));
        list("E1", "2020-06-01").body("items.competencyCode", contains("E1.A", "E1.B"));
        list("E1", "2024-06-01").body("items.competencyCode", contains("E1.A", "E1.C"));
    }

    @Test
    void unchangedWordingIsRecognisedByItsDigest() {
        // Given
        publish("E2", "2018-01-01", worded("E2.A", "tetap"), worded("E2.B", "lama"))
                .statusCode(201);
        publishEdition("E2", "2", "2024-01-01", worded("E2.A", "tetap"), worded("E2.B", "baru"))
                .statusCode(201);

        // When
        String before = competency("E2.A", "2020-01-01", null).extract().path("digest");
        String after = competency("E2.A", "2024-01-01", null).extract().path("digest");
        String changed = competency("E2.B", "2024-01-01", null).extract().path("digest");

        // Then
        assertThat(after).isEqualTo(before).isNotEqualTo(changed);
    }

    @Test
    void aCorrectionLeavesTheOldAnswerReproducible() {
        // Given
        publish("E3", "2018-01-01", worded("E3.A", "salah cetak"), worded("E3.B", "terlanjur"))
                .statusCode(201);
        String before = Recorded.afterEverything();

        // When
        correct(
                        "E3",
                        "1",
                        Map.of(
                                "reason",
                                "Ralat lampiran",
                                "competencies",
                                List.of(worded("E3.A", "benar"), worded("E3.C", "terlupa")),
                                "removedCompetencyCodes",
                                List.of("E3.B")))
                .statusCode(200)
                .body("reason", equalTo("Ralat lampiran"))
                .body("competencies", equalTo(2));

        // Then
        competency("E3.A", "2018-01-01", null).body("definition", equalTo("benar"));
        competency("E3.A", "2018-01-01", before).body("definition", equalTo("salah cetak"));
        competency("E3.B", "2018-01-01", null).statusCode(404);
        competency("E3.B", "2018-01-01", before).statusCode(200);
        competency("E3.C", "2018-01-01", before).statusCode(404);
        records("E3", "1")
                .body("reason", contains("Ralat lampiran", null))
                .body("competencies", contains(2, 2))
                .body("[0].recordedTo", nullValue());
    }

    @Test
    void aCorrectedDateMovesTheEndOfTheEditionBefore() {
        // Given
        publish("E4", "2018-01-01", worded("E4.A", "lama")).statusCode(201);
        publishEdition("E4", "2", "2024-01-01", worded("E4.A", "baru")).statusCode(201);
        String before = Recorded.afterEverything();

        // When
        correct("E4", "2", Map.of("reason", "Tanggal salah", "effectiveFrom", "2024-07-01"))
                .statusCode(200)
                .body("effectiveFrom", equalTo("2024-07-01"));

        // Then
        competency("E4.A", "2024-03-01", null).body("definition", equalTo("lama"));
        competency("E4.A", "2024-03-01", before).body("definition", equalTo("baru"));
        editions("E4", null).body("items.effectiveTo", contains("2024-07-01", null));
        editions("E4", before).body("items.effectiveTo", contains("2024-01-01", null));
    }

    @Test
    void anEditionThatWasForgottenComesBetween() {
        // Given
        publish("E5", "2018-01-01", worded("E5.A", "pertama")).statusCode(201);
        publishEdition("E5", "3", "2024-01-01", worded("E5.A", "ketiga")).statusCode(201);

        // When
        publishEdition("E5", "2", "2020-01-01", worded("E5.A", "kedua")).statusCode(201);

        // Then
        editions("E5", null)
                .body("items.edition", contains("1", "2", "3"))
                .body("items.effectiveTo", contains("2020-01-01", "2024-01-01", null));
        competency("E5.A", "2021-01-01", null).body("definition", equalTo("kedua"));
        competency("E5.A", "2025-01-01", null).body("definition", equalTo("ketiga"));
    }

    @Test
    void twoEditionsCannotBeginOnOneDayNorShareALabel() {
        // Given
        publish("E6", "2018-01-01", worded("E6.A", "lama")).statusCode(201);

        // When
        ValidatableResponse sameDay = publishEdition("E6", "2", "2018-01-01", worded("E6.A", "baru"));
        ValidatableResponse sameLabel = publishEdition("E6", "1", "2020-01-01", worded("E6.A", "baru"));

        // Then
        sameDay.statusCode(409)
                .body("code", equalTo("EDITION_SAME_DATE"))
                .body("detail", equalTo("Edition 1 is in force from 2018-01-01; correct it, or choose another date."));
        sameLabel.statusCode(409).body("code", equalTo("EDITION_EXISTS"));
    }

    @Test
    void aCorrectionThatChangesNothingOrEmptiesTheEditionIsRefused() {
        // Given
        publish("E7", "2018-01-01", worded("E7.A", "tetap")).statusCode(201);

        // When
        ValidatableResponse nothing =
                correct("E7", "1", Map.of("reason", "x", "competencies", List.of(worded("E7.A", "tetap"))));
        ValidatableResponse emptied =
                correct("E7", "1", Map.of("reason", "x", "removedCompetencyCodes", List.of("E7.A")));
        ValidatableResponse unknown =
                correct("E7", "1", Map.of("reason", "x", "removedCompetencyCodes", List.of("E7.Z")));
        ValidatableResponse nowhere = correct("E7", "9", Map.of("reason", "x", "name", "y"));

        // Then
        nothing.statusCode(422).body("code", equalTo("CORRECTION_CHANGES_NOTHING"));
        emptied.statusCode(422).body("code", equalTo("EDITION_EMPTY"));
        unknown.statusCode(422).body("errors[0].code", equalTo("COMPETENCY_NOT_IN_EDITION"));
        nowhere.statusCode(404);
        competency("E7.A", "2020-01-01", null).statusCode(200);
    }

    @Test
    void eventsTellTheNewestWordingOnlyWhenThereIsSomethingNewAndWhatWasWithdrawn() {
        // Given
        publish("E8", "2018-01-01", worded("E8.A", "lama"), worded("E8.B", "lama"))
                .statusCode(201);
        publishEdition("E8", "3", "2024-01-01", worded("E8.A", "baru")).statusCode(201);

        // When
        publishEdition("E8", "2", "2020-01-01", worded("E8.A", "kedua"), worded("E8.B", "kedua"))
                .statusCode(201);

        // Then
        JsonNode withdrawn = Events.awaitOne(
                "competency.v1", "E8.B", event -> event.get("version").asInt() == 3);
        EventContract.of("competency-standard-service", "competency.v1").assertValid(withdrawn);
        assertThat(withdrawn.get("retired").asBoolean()).isTrue();
        assertThat(withdrawn.get("edition").asText()).isEqualTo("2");
        assertThat(withdrawn.get("effectiveTo").asText()).isEqualTo("2024-01-01");
        JsonNode dictionary = Events.awaitOne(
                "dictionary.v1", "E8", event -> event.get("version").asInt() == 3);
        EventContract.of("competency-standard-service", "dictionary.v1").assertValid(dictionary);
        assertThat(dictionary.get("editions")).hasSize(3);
        assertThat(Events.present("competency.v1", "E8.A"))
                .extracting(event -> event.get("definition").asText())
                .containsExactly("lama", "baru");
    }

    @Test
    void anAgencyKeepsADictionaryThatOthersReadButDoNotWrite() {
        // Given
        Api.register("E900");
        Api.register("E901");
        Map<String, Object> own = dictionary("E9", "2018-01-01", worded("E9.A", "milik sendiri"));
        own.put("agencyCode", "E900");

        // When
        ValidatableResponse begun =
                Api.as(Api.portal("E900")).body(own).post("/v1/dictionaries").then();
        ValidatableResponse foreign = Api.as(Api.portal("E901"))
                .body(Map.of("reason", "x", "name", "y"))
                .post("/v1/dictionaries/E9/editions/1/corrections")
                .then();
        own.put("dictionaryCode", "E10");
        ValidatableResponse inTheNameOfAnother =
                Api.as(Api.portal("E901")).body(own).post("/v1/dictionaries").then();

        // Then
        begun.statusCode(201).body("agencyCode", equalTo("E900"));
        foreign.statusCode(403);
        inTheNameOfAnother.statusCode(404);
        Api.as(Api.portal("E901")).get("/v1/competencies/E9.A").then().statusCode(200);
    }

    @Test
    void aDictionaryToComeIsNotYetInTheList() {
        // Given
        publish("E11", "2190-01-01", worded("E11.A", "kelak")).statusCode(201);

        // When
        ValidatableResponse today = Api.as(Api.nation())
                .queryParam("limit", 500)
                .get("/v1/dictionaries")
                .then();

        // Then
        today.body("items.dictionaryCode", not(hasItem("E11")));
        inForce("E11", "2190-01-01").statusCode(200);
        editions("E11", null).body("items.edition", contains("1"));
    }

    @Test
    void badInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly("POST", "/v1/dictionaries", Api.nation());
        BadInput.assertRefusedCleanly("POST", "/v1/dictionaries/E1/editions", Api.nation());
        BadInput.assertRefusedCleanly("POST", "/v1/dictionaries/E1/editions/1/corrections", Api.nation());
        BadInput.assertProblem("no date", Api.as(Api.nation()).get("/v1/dictionaries?asOf=2022-02-30"), 400);
        BadInput.assertProblem(
                "no instant", Api.as(Api.nation()).get("/v1/dictionaries/E1/editions?knownAt=yesterday"), 400);
        BadInput.assertProblem("no group", Api.as(Api.nation()).get("/v1/competencies?group=NOPE"), 400);
        BadInput.assertProblem(
                "no cursor of editions", Api.as(Api.nation()).get("/v1/dictionaries/E1/editions?cursor=QUJD"), 400);
    }

    private static ValidatableResponse competency(String code, String asOf, @Nullable String knownAt) {
        return Api.as(Api.portal("X"))
                .queryParam("asOf", asOf)
                .queryParam("knownAt", knownAt == null ? "" : knownAt)
                .get("/v1/competencies/{code}", code)
                .then();
    }

    private static ValidatableResponse inForce(String code, String asOf) {
        return Api.as(Api.portal("X"))
                .queryParam("asOf", asOf)
                .get("/v1/dictionaries/{code}", code)
                .then();
    }

    private static ValidatableResponse list(String dictionary, String asOf) {
        return Api.as(Api.portal("X"))
                .queryParam("asOf", asOf)
                .queryParam("dictionary", dictionary)
                .get("/v1/competencies")
                .then();
    }

    private static ValidatableResponse editions(String dictionary, @Nullable String knownAt) {
        return Api.as(Api.portal("X"))
                .queryParam("knownAt", knownAt == null ? "" : knownAt)
                .get("/v1/dictionaries/{code}/editions", dictionary)
                .then();
    }

    private static ValidatableResponse records(String dictionary, String edition) {
        return Api.as(Api.portal("X"))
                .get("/v1/dictionaries/{code}/editions/{edition}/records", dictionary, edition)
                .then();
    }
}
