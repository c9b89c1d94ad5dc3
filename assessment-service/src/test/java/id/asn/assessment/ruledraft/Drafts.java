package id.asn.assessment.ruledraft;

import id.asn.assessment.fixture.Results;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Contents of drafts, and what two officers do with them. */
final class Drafts {

    static final List<String> GROUPS = List.of("MANAJERIAL", "SOSIOKULTURAL", "TEKNIS", "PEMERINTAHAN");

    private Drafts() {}

    static Map<String, Object> scheme(String code, String tier, LocalDate from) {
        Map<String, Object> content = new HashMap<>();
        content.put("code", code);
        content.put("purpose", "PEMETAAN");
        content.put("tier", tier);
        content.put("effectiveFrom", from.toString());
        content.put("validityMonths", 36);
        content.put("citation", "Peraturan BKN 9/2027");
        content.put("certainty", "L");
        content.put("parts", List.of(Map.of("code", "SELURUH", "groups", GROUPS, "weight", 100)));
        content.put(
                "categories",
                List.of(category("OPTIMAL", 85), category("CUKUP_OPTIMAL", 70), category("KURANG_OPTIMAL", 0)));
        content.put("surplus", "CAPPED_PER_COMPETENCY");
        content.put("missing", "INCOMPLETE");
        content.put("displayScale", 2);
        return content;
    }

    static Map<String, Object> policy(String code, LocalDate from, String first, String second) {
        return new HashMap<>(Map.of(
                "code",
                code,
                "effectiveFrom",
                from.toString(),
                "citation",
                "Keputusan Kepala BKN 9/2027",
                "certainty",
                "L",
                "ranks",
                GROUPS.stream()
                        .flatMap(group -> List.of(rank(group, first, 1), rank(group, second, 2)).stream())
                        .toList()));
    }

    static Map<String, Object> rank(String group, String method, int rank) {
        return Map.of("group", group, "method", method, "rank", rank);
    }

    static Map<String, Object> category(String code, int minimum) {
        return Map.of("code", code, "minimum", minimum, "nameId", code, "nameEn", code);
    }

    static String begun(String token, String rules, Map<String, Object> content) {
        return Results.post(token, "/v1/" + rules + "/drafts", content)
                .statusCode(201)
                .extract()
                .path("draft.draftId");
    }

    static ValidatableResponse step(String token, String rules, String draftId, String step) {
        return Results.post(token, "/v1/" + rules + "/drafts/" + draftId + "/" + step, "");
    }

    static void enacted(String maker, String checker, String rules, Map<String, Object> content) {
        String draft = begun(maker, rules, content);
        step(maker, rules, draft, "submission").statusCode(200);
        step(checker, rules, draft, "enactment").statusCode(200);
    }

    static ValidatableResponse put(String token, String path, String ifMatch, Object body) {
        return RestAssured.given()
                .auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .header("If-Match", ifMatch)
                .body(body)
                .put(path)
                .then();
    }
}
