package id.asn.standard.changes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whoever reads the topics from their beginning knows what the interface answers today, for every date. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class RebuildFromTopicsTest {

    private static final String AGENCY = "C800";
    private static final List<String> DATES = List.of(
            "2019-06-01",
            "2021-01-01",
            "2021-02-01",
            "2021-12-31",
            "2022-01-01",
            "2022-06-30",
            "2023-01-01",
            "2024-05-31",
            "2024-06-01",
            "2030-01-01");

    @Test
    void theTopicsAloneGiveTheSameAnswersAsTheInterface() {
        // Given a register with changes, corrections and endings
        Standards.ensureDictionary();
        Api.register(AGENCY);
        String moved = Api.registerPosition(AGENCY, "R-MOVED");
        String ended = Api.registerPosition(AGENCY, "R-ENDED");
        put("R-MOVED", "SEKDA", "2022-06-01", null);
        put("R-MOVED", "SEKDA", "2021-03-01", "2021-06-01");
        put("R-ENDED", "BKPSDM", "2020-01-01", null);
        String first = Standards.approved(AGENCY, moved, 2);
        enact(first, "800/1", "2022-01-01", null);
        String second = Standards.approved(AGENCY, moved, 3);
        enact(second, "800/2", "2023-01-01", first);
        Api.as(Api.portal(AGENCY))
                .body(Map.of("effectiveFrom", "2024-06-01"))
                .post("/v1/agencies/{agency}/positions/{code}/abolition", AGENCY, "R-ENDED")
                .then()
                .statusCode(200);
        String person = Employees.put(AGENCY, "R-1", Employees.pns(Employees.nip(8, 801), "R-MOVED"))
                .statusCode(201)
                .extract()
                .path("employeeId");
        Response units = Api.as(Api.portal(AGENCY))
                .body(Map.of(
                        "units",
                        List.of(Api.unit("SEKDA", null), Api.unit("BKPSDM", "SEKDA"), Api.unit("NEW", "SEKDA"))))
                .put("/v1/agencies/{code}/units", AGENCY);

        // When a consumer that was not there reads them
        Replica replica = replayed(position("R-LAST"), units.jsonPath().getLong("version"));

        // Then
        for (String date : DATES) {
            for (String id : List.of(moved, ended)) {
                assertThat(replica.position(id, date).map(RebuildFromTopicsTest::told))
                        .as("position %s on %s", id, date)
                        .isEqualTo(answered("/v1/positions/{id}", id, date).map(RebuildFromTopicsTest::told));
            }
            assertThat(replica.standardInForce(moved, date))
                    .as("standard on %s", date)
                    .isEqualTo(answered("/v1/positions/{id}/standard", moved, date)
                            .map(answer ->
                                    answer.path("standard").path("standardId").asText()));
            assertThat(replica.unitsOfPlacements(person, date))
                    .as("placements on %s", date)
                    .isEqualTo(answered("/v1/employees/{id}", person, date)
                            .orElseThrow()
                            .findPath("placements")
                            .findValuesAsText("unitCode"));
        }
        assertThat(replica.get("agency.v1", AGENCY).orElseThrow().path("units").findValuesAsText("unitCode"))
                .containsExactlyElementsOf(units.jsonPath().getList("units.unitCode"));
        assertThat(replica.get("dictionary.v1", "KAMUS-UJI")).isPresent();
        assertThat(Stream.of("M.1", "S.1", "T.2").map(code -> replica.get("competency.v1", code)))
                .allMatch(Optional::isPresent);
    }

    private static Replica replayed(String lastPosition, long agencyVersion) {
        Replica replica = new Replica();
        Events.awaitOne("position.v1", lastPosition);
        Events.awaitOne("agency.v1", AGENCY, agency -> agency.path("version").asLong() >= agencyVersion);
        for (String topic : Replica.TOPICS) {
            Events.all(topic).forEach(replica::take);
        }
        return replica;
    }

    /** What both sides must agree on. */
    private static List<String> told(JsonNode state) {
        return Stream.of(
                        "title",
                        "tier",
                        "unitCode",
                        "urusanCodes",
                        "reportsToPositionId",
                        "jobClass",
                        "effectiveFrom",
                        "effectiveTo")
                .map(field -> state.path(field).toString())
                .toList();
    }

    private static Optional<JsonNode> answered(String path, String id, String date) {
        Response answer = Api.as(Api.portal(AGENCY)).queryParam("asOf", date).get(path, UUID.fromString(id));
        assertThat(answer.statusCode()).isIn(200, 404);
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(answer.as(JsonNode.class));
    }

    private static String position(String code) {
        return Api.registerPosition(AGENCY, code);
    }

    private static void put(String code, String unit, String from, @Nullable String to) {
        Map<String, Object> position = Api.position(unit, null);
        position.put("effectiveFrom", from);
        if (to != null) {
            position.put("effectiveTo", to);
        }
        Api.as(Api.portal(AGENCY))
                .body(position)
                .put("/v1/agencies/{agency}/positions/{code}", AGENCY, code)
                .then()
                .statusCode(200);
    }

    private static void enact(String id, String decree, String from, @Nullable String supersedes) {
        Standards.enact(Api.checker(AGENCY), id, decree, from, supersedes).statusCode(200);
    }
}
