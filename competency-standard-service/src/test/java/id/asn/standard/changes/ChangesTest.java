package id.asn.standard.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.JsonNode;
import id.asn.chassis.test.Events;
import id.asn.chassis.test.TestStack;
import id.asn.chassis.test.TestTokens;
import id.asn.standard.fixture.Api;
import id.asn.standard.fixture.Employees;
import id.asn.standard.fixture.Standards;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChangesTest {

    @Test
    void everyKindOfChangeIsToldAsItsEventIs() {
        // Given
        String agency = "C700";
        Standards.ensureDictionary();
        Api.register(agency);
        String position = Api.registerPosition(agency, "CP-1");
        Standards.enact(Api.checker(agency), Standards.approved(agency, position, 3), "800/7", "2022-01-01", null)
                .statusCode(200);
        Employees.put(agency, "C-1", Employees.pns(Employees.nip(7, 701), "CP-1"))
                .statusCode(201);

        // When
        List<JsonNode> changes = Awaitility.await()
                .until(() -> all(Api.portal(agency)), read -> topics(read).contains("employee.v1"));

        // Then
        assertThat(topics(changes))
                .containsExactlyInAnyOrder(
                        "agency.v1",
                        "dictionary.v1",
                        "competency.v1",
                        "position.v1",
                        "position-standard.v1",
                        "employee.v1");
        assertThat(changes.stream()
                        .filter(change -> change.has("agencyCode"))
                        .map(change -> change.path("agencyCode").asText())
                        .distinct())
                .containsExactly(agency);
        JsonNode told = changes.stream()
                .filter(change -> change.path("subject").asText().equals(position))
                .findFirst()
                .orElseThrow();
        assertThat(told.path("data").path("positionCode").asText()).isEqualTo("CP-1");
        assertThat(Events.header(
                        Events.await("position.v1", record -> position.equals(Events.header(record, "ce_subject")), 1)
                                .getFirst(),
                        "ce_id"))
                .isEqualTo(told.path("eventId").asText());
    }

    @Test
    void aTokenSeesOnlyTheTopicsOfItsScopes() {
        // Given
        String standardsOnly = TestTokens.subject("reader")
                .scopes("standards:read")
                .agencies("C700")
                .token();

        // When // Then
        assertThat(topics(all(standardsOnly))).isNotEmpty().doesNotContain("employee.v1");
        Api.as(standardsOnly)
                .queryParam("topic", "employee.v1")
                .get("/v1/changes")
                .then()
                .statusCode(403);
        Api.as(standardsOnly)
                .queryParam("topic", "nothing.v1")
                .get("/v1/changes")
                .then()
                .statusCode(400)
                .body("code", equalTo("INVALID_PARAMETER"));
        Api.as(TestTokens.subject("other").scopes("hours:read").agencies("*").token())
                .get("/v1/changes")
                .then()
                .statusCode(403);
    }

    @Test
    void aReaderThatWaitsIsToldOfTheNextChange() {
        // Given
        String agency = "C710";
        Api.register(agency);
        String end = drained(agency);
        CompletableFuture<JsonPath> waiting = CompletableFuture.supplyAsync(() -> page(Api.portal(agency), end, 25));

        // When
        String id = Api.registerPosition(agency, "CW-1");

        // Then
        assertThat(waiting.join().<String>getList("items.subject")).contains(id);
    }

    /** The cursor behind the agency's own registration. */
    private static String drained(String agency) {
        JsonPath page = Awaitility.await()
                .until(
                        () -> page(Api.portal(agency), null, 0),
                        read -> !read.getList("items.findAll { it.agencyCode == '" + agency
                                        + "' && it.data.units?.size() == 2 }")
                                .isEmpty());
        return page.getString("cursor");
    }

    private static List<JsonNode> all(String token) {
        return page(token, null, 0).getList("items", JsonNode.class);
    }

    private static Set<String> topics(List<JsonNode> changes) {
        return changes.stream().map(change -> change.path("topic").asText()).collect(Collectors.toSet());
    }

    private static JsonPath page(String token, @Nullable String cursor, int wait) {
        var request = Api.as(token).queryParam("limit", 500).queryParam("wait", wait);
        if (cursor != null) {
            request.queryParam("cursor", cursor);
        }
        return request.get("/v1/changes").then().statusCode(200).extract().jsonPath();
    }
}
