package id.asn.standard.crosswalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.persistence.AgencyScope;
import id.asn.chassis.persistence.SqlStates;
import id.asn.chassis.persistence.Transactions;
import id.asn.chassis.test.BadInput;
import id.asn.chassis.test.EventContract;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Dictionaries;
import id.asn.standard.fixture.Recorded;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class CrosswalkTest {

    private static final String REVIEWER = TestTokens.subject("reviewer")
            .scopes("standards:read", "standards:write", "standards:enact")
            .agencies("*")
            .token();

    @Inject
    Jdbi jdbi;

    @Inject
    Transactions transactions;

    @Test
    void aMappingCountsOnlyAfterSomebodyElseAcceptedIt() {
        // Given
        dictionaries("W1");
        String id = proposed("W1L.1", "W1N.1", "EXACT", "2018-01-01");
        translate("W1", null, "W1L.1").body("items", empty()).body("unmapped", contains("W1L.1"));

        // When
        review(REVIEWER, "ACCEPT", id).statusCode(200).body("mappings", equalTo(1));

        // Then
        translate("W1", null, "W1L.1", "W1L.2", "NONE")
                .body("items.competencyCode", contains("W1L.1"))
                .body("items[0].targets.competencyCode", contains("W1N.1"))
                .body("items[0].targets.name", contains("Kompetensi W1N.1"))
                .body("items[0].targets.relation", contains("EXACT"))
                .body("unmapped", contains("W1L.2"))
                .body("unknown", contains("NONE"));
        list("W1", "2017-12-31", null).body("items", empty());
        list("W1", "2018-01-01", null).body("items.mappingId", contains(id));
    }

    @Test
    void whoProposedMayNotDecideEvenBySql() {
        // Given
        dictionaries("W2");
        String id = proposed("W2L.1", "W2N.1", "EXACT", "2018-01-01");
        String proposerWithAllRights = TestTokens.subject("kemenpanrb")
                .scopes("standards:read", "standards:write", "standards:enact")
                .agencies("*")
                .token();

        // When
        ValidatableResponse own = review(proposerWithAllRights, "ACCEPT", id);
        Throwable bySql = catchThrowable(() -> sql("""
                update crosswalk_mapping
                set status = 'ACCEPTED', reviewed_by = proposed_by, reviewed_at = now() where id = '%s'
                """.formatted(id)));
        Throwable unreviewed = catchThrowable(() -> sql("""
                insert into crosswalk_in_force (mapping_id, from_competency, to_competency, effective, recorded)
                values ('%s', 'W2L.1', 'W2N.1', '[2018-01-01,)', tstzrange(now(), null))
                """.formatted(id)));

        // Then
        own.statusCode(403).body("code", equalTo("PROPOSER_MAY_NOT_DECIDE"));
        assertThat(SqlStates.of(bySql)).contains("23514");
        assertThat(SqlStates.of(unreviewed)).contains("42501");
        list("W2", "2020-01-01", null).body("items", empty());
    }

    @Test
    void aReviewIsFinalAndAllOrNothing() {
        // Given
        dictionaries("W3");
        String first = proposed("W3L.1", "W3N.1", "EXACT", "2018-01-01");
        String second = proposed("W3L.2", "W3N.2", "EXACT", "2018-01-01");
        review(REVIEWER, "REJECT", first).statusCode(200);

        // When
        ValidatableResponse again =
                review(REVIEWER, "ACCEPT", second, first, UUID.randomUUID().toString());
        Throwable bySql = catchThrowable(
                () -> sql("update crosswalk_mapping set status = 'ACCEPTED' where id = '%s'".formatted(first)));

        // Then
        again.statusCode(409)
                .body("errors.pointer", contains("/mappingIds/1", "/mappingIds/2"))
                .body("errors.code", contains("MAPPING_REVIEWED", "NOT_FOUND"));
        assertThat(SqlStates.of(bySql)).contains("23000");
        Api.as(Api.nation()).get("/v1/crosswalks/{id}", second).then().body("status", equalTo("PROPOSED"));
        Api.as(Api.nation())
                .queryParams("from", "W3L", "to", "W3N", "status", "REJECTED")
                .get("/v1/crosswalks")
                .then()
                .body("items.mappingId", contains(first));
    }

    @Test
    void aLaterMappingTakesThePlaceAndTheOldAnswerStaysReproducible() {
        // Given
        dictionaries("W4");
        String exact = proposed("W4L.1", "W4N.1", "EXACT", "2018-01-01");
        review(REVIEWER, "ACCEPT", exact).statusCode(200);
        String before = Recorded.afterEverything();

        // When
        String broader = proposed("W4L.1", "W4N.1", "BROADER", "2020-01-01");
        review(REVIEWER, "ACCEPT", broader).statusCode(200);

        // Then
        list("W4", "2021-01-01", null).body("items.relation", contains("BROADER"));
        list("W4", "2019-01-01", null).body("items.relation", contains("EXACT"));
        list("W4", "2021-01-01", before).body("items.relation", contains("EXACT"));
        Api.as(Api.nation()).get("/v1/crosswalks/{id}", exact).then().body("effectiveTo", equalTo("2020-01-01"));
        JsonNode told = Events.awaitOne("crosswalk.v1", exact, event -> event.has("effectiveTo"));
        EventContract.of("competency-standard-service", "crosswalk.v1").assertValid(told);
        assertThat(told.get("effectiveTo").asText()).isEqualTo("2020-01-01");
    }

    @Test
    void aMappingIsReadInBothDirections() {
        // Given
        dictionaries("W5");
        review(REVIEWER, "ACCEPT", proposed("W5L.1", "W5N.1", "BROADER", "2018-01-01"))
                .statusCode(200);

        // When
        ValidatableResponse back = Api.as(Api.nation())
                .body(Map.of(
                        "fromDictionaryCode", "W5N", "toDictionaryCode", "W5L", "competencyCodes", List.of("W5N.1")))
                .post("/v1/crosswalks/translation")
                .then();

        // Then
        back.body("items[0].targets.competencyCode", contains("W5L.1"))
                .body("items[0].targets.relation", contains("NARROWER"));
    }

    @Test
    void anEndedMappingNoLongerTranslates() {
        // Given
        dictionaries("W6");
        String id = proposed("W6L.1", "W6N.1", "EXACT", "2018-01-01");
        review(REVIEWER, "ACCEPT", id).statusCode(200);

        // When
        ValidatableResponse ended = end(REVIEWER, id, "2020-01-01");

        // Then
        ended.statusCode(200).body("effectiveTo", equalTo("2020-01-01"));
        list("W6", "2019-12-31", null).body("items", hasSize(1));
        list("W6", "2020-01-01", null).body("items", empty());
        end(REVIEWER, id, "2021-01-01").statusCode(409).body("code", equalTo("MAPPING_NOT_IN_FORCE"));
    }

    @Test
    void aBatchTellsAboutEachProposalAndMayBeRepeated() {
        // Given
        dictionaries("W7");
        List<Map<String, Object>> items = List.of(
                mapping("W7L.1", "W7N.1", "EXACT", "2018-01-01"),
                mapping("W7L.1", "NONE", "EXACT", "2018-01-01"),
                mapping("W7L.1", "W7L.2", "EXACT", "2018-01-01"),
                mapping("W7L.1", "W7N.1", "RELATED", "2018-01-01"),
                Map.of("fromCompetencyCode", "W7L.1"));
        batch(Api.nation(), items).statusCode(200);

        // When
        ValidatableResponse repeated = batch(Api.nation(), items);
        ValidatableResponse otherRelation =
                batch(Api.nation(), List.of(mapping("W7L.1", "W7N.1", "RELATED", "2018-01-01")));

        // Then
        repeated.body("items.status", contains("UNCHANGED", "REJECTED", "REJECTED", "REJECTED", "REJECTED"))
                .body("items[1].problem.errors[0].pointer", equalTo("/toCompetencyCode"))
                .body("items[2].problem.code", equalTo("MAPPING_WITHIN_DICTIONARY"))
                .body("items[3].problem.code", equalTo("ITEM_REPEATED"))
                .body("items[4].problem.code", equalTo("VALIDATION"));
        otherRelation.body("items[0].problem.code", equalTo("MAPPING_ALREADY_PROPOSED"));
    }

    @Test
    void anAgencyMapsItsOwnDictionaryAndNobodyElses() {
        // Given
        dictionaries("W8");
        Api.register("W800");
        Map<String, Object> own =
                Dictionaries.dictionary("W8A", "2018-01-01", Dictionaries.worded("W8A.1", "milik sendiri"));
        own.put("agencyCode", "W800");
        Api.as(Api.portal("W800")).body(own).post("/v1/dictionaries").then().statusCode(201);

        // When
        ValidatableResponse mine = batch(Api.portal("W800"), List.of(mapping("W8A.1", "W8N.1", "EXACT", "2018-01-01")));
        ValidatableResponse national =
                batch(Api.portal("W800"), List.of(mapping("W8L.1", "W8N.1", "EXACT", "2018-01-01")));
        String id = mine.extract().path("items[0].mappingId");

        // Then
        mine.body("items[0].status", equalTo("CREATED"));
        national.body("items[0].problem.code", equalTo("FORBIDDEN"));
        Api.as(Api.portal("W801")).get("/v1/crosswalks/{id}", id).then().statusCode(404);
        review(Api.checker("W801"), "ACCEPT", id).statusCode(409);
        review(Api.checker("W800"), "ACCEPT", id).statusCode(200);
        Api.as(Api.portal("W801")).get("/v1/crosswalks/{id}", id).then().statusCode(200);
    }

    @Test
    void badInputIsRefusedCleanly() {
        BadInput.assertRefusedCleanly("POST", "/v1/crosswalks/batch", REVIEWER);
        BadInput.assertRefusedCleanly("POST", "/v1/crosswalks/reviews", REVIEWER);
        BadInput.assertRefusedCleanly("POST", "/v1/crosswalks/translation", REVIEWER);
        BadInput.assertProblem("no dictionaries", Api.as(REVIEWER).get("/v1/crosswalks"), 400);
    }

    /** An older list and a newer one, each with two competencies. */
    private static void dictionaries(String name) {
        for (String side : List.of("L", "N")) {
            Dictionaries.publish(
                            name + side,
                            "2012-01-01",
                            Dictionaries.worded(name + side + ".1", "satu"),
                            Dictionaries.worded(name + side + ".2", "dua"))
                    .statusCode(201);
        }
    }

    private static Map<String, Object> mapping(String from, String to, String relation, String date) {
        return new LinkedHashMap<>(Map.of(
                "fromCompetencyCode", from, "toCompetencyCode", to, "relation", relation, "effectiveFrom", date));
    }

    private static String proposed(String from, String to, String relation, String date) {
        return batch(Api.nation(), List.of(mapping(from, to, relation, date)))
                .statusCode(200)
                .body("items[0].status", equalTo("CREATED"))
                .extract()
                .path("items[0].mappingId");
    }

    private static ValidatableResponse batch(String token, List<Map<String, Object>> items) {
        return Api.as(token)
                .body(Map.of("items", items))
                .post("/v1/crosswalks/batch")
                .then();
    }

    private static ValidatableResponse review(String token, String decision, String... ids) {
        return Api.as(token)
                .body(Map.of("mappingIds", List.of(ids), "decision", decision))
                .post("/v1/crosswalks/reviews")
                .then();
    }

    private static ValidatableResponse end(String token, String id, String date) {
        return Api.as(token)
                .body(Map.of("effectiveTo", date, "reason", "Daftar lama dicabut"))
                .post("/v1/crosswalks/{id}/end", id)
                .then();
    }

    private static ValidatableResponse translate(String name, @Nullable String knownAt, String... codes) {
        return Api.as(Api.portal("X"))
                .queryParam("knownAt", knownAt == null ? "" : knownAt)
                .body(Map.of(
                        "fromDictionaryCode",
                        name + "L",
                        "toDictionaryCode",
                        name + "N",
                        "competencyCodes",
                        List.of(codes)))
                .post("/v1/crosswalks/translation")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse list(String name, String asOf, @Nullable String knownAt) {
        return Api.as(Api.portal("X"))
                .queryParams("from", name + "L", "to", name + "N", "asOf", asOf)
                .queryParam("knownAt", knownAt == null ? "" : knownAt)
                .get("/v1/crosswalks")
                .then()
                .statusCode(200);
    }

    private void sql(String statement) {
        transactions.write(AgencyScope.all(), () -> {
            jdbi.useHandle(handle -> handle.execute(statement));
        });
    }
}
