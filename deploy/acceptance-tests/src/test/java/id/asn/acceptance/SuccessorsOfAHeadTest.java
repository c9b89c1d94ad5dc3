package id.asn.acceptance;

import static id.asn.acceptance.RunningStack.ASSESSMENT;
import static id.asn.acceptance.RunningStack.STANDARDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The eight candidates for the head of Kabupaten Tegal's BKPSDM, in the order that deploy/demo/EXPECTED.md reckons by hand. */
@ExtendWith(RunningStack.Extension.class)
class SuccessorsOfAHeadTest {

    private static final String MAKER = "hr-portal-tegal";
    private static final String CHECKER = "hr-checker-tegal";

    @Test
    void are_listed_by_exact_match_explained_and_named_by_another_officer(RunningStack stack) {
        // Given
        String position = stack.as(MAKER, STANDARDS)
                .queryParams("agency", "6407", "title", "Kepala Badan Kepegawaian", "limit", 500)
                .get("/v1/positions")
                .path("items.find { it.positionCode == 'BKPSDM-KEPALA' }.positionId");

        // When
        JsonPath list = stack.as(MAKER, ASSESSMENT)
                .header("Accept-Language", "id")
                .body(Map.of("mandatory", "ALL", "size", 10))
                .post("/v1/positions/" + position + "/succession-lists")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
        String path = "/v1/succession-lists/" + list.getString("listId");
        String first = list.getString("candidates[0].employeeId");
        Map<String, Object> named =
                Map.of("successors", List.of(Map.of("employeeId", first, "reason", "Peringkat pertama, kotak 9.")));
        int byTheMaker = stack.as(MAKER, ASSESSMENT)
                .body(named)
                .post(path + "/confirmations")
                .statusCode();
        int byAnother = stack.as(CHECKER, ASSESSMENT)
                .body(named)
                .post(path + "/confirmations")
                .statusCode();

        // Then
        assertThat(list.getList("candidates.rank")).isEqualTo(List.of(1, 2, 2, 4, 5));
        assertThat(list.getList("candidates.category"))
                .isEqualTo(List.of("MS", "MS", "MS", "MS", "MMS")); // 79.975 shows 79.98 and is MMS
        assertThat(list.getList("candidates.box")).isEqualTo(List.of(9, 9, 9, 7, 8));
        assertThat(byTheMaker).isEqualTo(403);
        assertThat(byAnother).isEqualTo(201);
        stack.as("auditor", ASSESSMENT)
                .post(path + "/verification")
                .then()
                .statusCode(200)
                .body("verified", org.hamcrest.Matchers.equalTo(true));
    }
}
